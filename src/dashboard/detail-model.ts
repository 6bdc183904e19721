import type { ListedVersion } from '../app/index.ts';
import type { Change, Classification, Finding } from '../base/index.ts';
import type { Effect } from '../graph/index.ts';
import type { DocConfiguration, DocInterface, DocPage, DocReport } from '../report/index.ts';
import type { PlatformOwner } from './model.ts';

/** What the page of one service shows besides its part of the platform. */
export interface ServiceDocument {
  readonly schemaVersion: number;
  readonly id: string;
  readonly key: string;
  readonly pactoVersion: string;
  /** Summaries and descriptions in full. */
  readonly interfaces: readonly DocInterface[];
  readonly configurations: readonly DocConfiguration[];
  readonly image?: string;
  readonly chart?: string;
  readonly contacts: PlatformOwner['contacts'];
  /** The person who is directly responsible. */
  readonly responsible?: string;
  /** Digest of the files, wherever they lie. */
  readonly contentDigest?: string;
  readonly runtime?: NonNullable<DocReport['runtime']>;
  readonly scaling?: { readonly min?: number; readonly max?: number };
  readonly metadata?: unknown;
  /** The bundle's own `docs/`, sorted by path. */
  readonly pages: readonly DocPage[];
}

/** Every version of one service. */
export interface HistoryDocument {
  readonly schemaVersion: number;
  readonly key: string;
  readonly name: string;
  /** Where versions are published; missing where no registry is known. */
  readonly repository?: string;
  /** Why the registry could not be asked. */
  readonly problem?: string;
  /** Newest first. */
  readonly versions: readonly HistoryVersion[];
  /** Versions that are not listed because there are too many: the oldest ones. */
  readonly omitted: number;
  /** Keys of the pairs that there is a {@link DiffDocument} for; missing when there is one for any two versions. */
  readonly pairs?: readonly (readonly [before: string, after: string])[];
}

/** A version of a service, published or as it is in the workspace. */
export interface HistoryVersion extends ListedVersion {
  readonly key: string;
  /** Ids of the services of the platform that are this version. */
  readonly services: readonly string[];
}

/** What changed between two versions, and who is hit. */
export interface DiffDocument {
  readonly schemaVersion: number;
  readonly history: string;
  readonly name: string;
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly classification: Classification;
  /** True when the version covers what changed. */
  readonly declared: boolean;
  /** The lowest honest next version; null when the contract did not change. */
  readonly nextVersion: string | null;
  readonly changes: readonly Change[];
  readonly sbomChanges: readonly {
    readonly package: string;
    readonly type: string;
    readonly field?: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  readonly findings: readonly Finding[];
  /** Services of the platform that need this one, directly or through others; the most urgent first. */
  readonly consumers: readonly DiffConsumer[];
  /** Who should know: owners of those that pick the version up, or may. */
  readonly notify: readonly PlatformOwner[];
  /** Where it is not known who needs whom, one sentence each. */
  readonly gaps: readonly string[];
}

/** One side of a diff. */
export interface DiffSide {
  readonly key: string;
  readonly version: string;
  readonly source: string;
  readonly digest?: string;
}

/** A service of the platform that needs the changed one, directly or through others. */
export interface DiffConsumer {
  /** Id of the service; missing where it is no part of the platform. */
  readonly service?: string;
  readonly name: string;
  readonly version: string;
  /** What its range does with the new version; those further away have the word of the one they go through. */
  readonly effect: Effect;
  /** Why, in one sentence. */
  readonly reason: string;
  readonly direct: boolean;
  readonly required: boolean;
  /** `name@version`, from the consumer to the changed service. */
  readonly path: readonly string[];
  readonly compatibility?: string;
  /** The version it resolves to today. */
  readonly uses?: string;
  readonly owner?: string;
}

/** What is sent instead of a document that cannot be made. */
export interface ErrorDocument {
  readonly schemaVersion: number;
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
}
