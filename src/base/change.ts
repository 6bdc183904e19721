import type { Classification } from './classification.ts';
import type { Finding } from './finding.ts';
import type { Location } from './position.ts';

/** What happened to the thing at a path. */
export type ChangeType = 'added' | 'removed' | 'modified';

/**
 * Which side writes the values a schema describes. `accept`: the consumer writes (requests, configuration, received
 * events), so the new side must take all that the old took. `emit`: the provider writes (responses, sent events), so
 * the new side must not send what the old could not.
 */
export type Direction = 'accept' | 'emit';

/** A value that one side accepts and the other rejects. */
export interface Proof {
  readonly value: unknown;
  readonly acceptedBy: 'before' | 'after';
  readonly rejectedBy: 'before' | 'after';
  readonly error: string;
}

/** One difference between two versions of a contract. */
export interface Change {
  readonly rule: string;
  /** Upstream's spelling: `openapi.paths[/charges].methods[GET]`, `schema.properties[NAME]`, `dependencies.required`. */
  readonly path: string;
  readonly type: ChangeType;
  readonly classification: Classification;
  /** What happened, in one clause; together with the path it is upstream's line of text. */
  readonly reason: string;
  /** Who breaks, in one sentence. */
  readonly why?: string;
  /** What to do instead. */
  readonly fix?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Name of the interface the change is in. */
  readonly interface?: string;
  /** Name of the configuration the change is in. */
  readonly configuration?: string;
  readonly direction?: Direction;
  /** A removed thing points at the surviving parent in `after`, an added one at its parent in `before`. */
  readonly location?: { readonly before?: Location; readonly after?: Location };
  /** Operations that reach a shared definition. */
  readonly affects?: readonly string[];
  readonly proof?: Proof;
  /** The name under which a removed property seems to live on. */
  readonly renamedTo?: string;
  /** True when the contract promises the same as before: prose, metadata, examples. Never asks for a new version. */
  readonly neutral?: true;
  /** Set when the repository's configuration lets this very change pass; it then asks for no version and fails no gate. */
  readonly waived?: { readonly reason: string; readonly expires?: string };
  /** Hash of canonical [rule, service, interface or configuration, path, before, after]: no line, prose or version. */
  readonly fingerprint: string;
}

/** A change as a format reader finds it, before the engine knows service, interface and overrides. */
export type DraftChange = Omit<Change, 'fingerprint' | 'interface' | 'configuration' | 'waived'>;

/** What the comparison of two documents found. `findings` say what could not be read or followed. */
export interface DocumentDiff {
  readonly changes: readonly DraftChange[];
  readonly findings: readonly Finding[];
}
