import type { Contract } from '../contract/index.js';
import { type ArtifactMetadata } from '../oci/index.js';
import { type PlanEntry, type Publication } from '../publish/index.js';
import type { PublishedBundle, PublishReport } from '../report/index.js';
import type { FailOn } from '../verdict/index.js';
import type { AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
/** How a workspace is published. */
export interface PublishOptions {
    readonly bundles?: readonly string[];
    /** Only plan. */
    readonly dryRun: boolean;
    /** What the gate refuses; default: the configuration's, else `undeclared`. */
    readonly failOn?: FailOn;
    /** Address of the repository, for the artifact. */
    readonly sourceUrl?: string;
    /** Commit, for the artifact. */
    readonly revision?: string;
}
/**
 * What came of publishing: `refused` by the gate or validation and `conflict` sent nothing at all; `failed` sent what
 * the report says, then met `failure`.
 */
export interface PublishResult {
    readonly report: PublishReport;
    readonly outcome: 'published' | 'refused' | 'conflict' | 'failed';
    readonly failure?: unknown;
}
/**
 * Publishes the bundles of a workspace, dependencies first: all that is new, or, when the gate refuses one or a
 * version is taken by other content, none.
 *
 * @throws AppError as stores do, `USAGE` for local references and circles, `CONFLICT` for a lost race
 */
export declare function publishWorkspace(context: AppContext, options: PublishOptions): Promise<PublishResult>;
/** A bundle with all that publishing needs to know of it. */
export declare function createPublication(context: AppContext, bundle: LoadedBundle, contract: Contract, reference: string, tag: string): Publication;
/** What the manifest says about a contract. */
export declare function metadataOf(contract: Contract, options: Pick<PublishOptions, 'sourceUrl' | 'revision'>): ArtifactMetadata;
/** One planned or applied bundle as reports show it. */
export declare function describeEntry({ publication, action, digest, reason }: PlanEntry): PublishedBundle;
