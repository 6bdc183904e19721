import type { PublishedBundle, PublishReport } from '../report/index.js';
import type { FailOn } from '../verdict/index.js';
import type { AppContext } from './context.js';
import type { NamedText } from './publish/json-file.js';
import { type PublicationOrigin } from './publish/publication.js';
/** How a workspace is published. */
export interface PublishOptions extends PublicationOrigin {
    readonly bundles?: readonly string[];
    /** Only plan. */
    readonly dryRun: boolean;
    /** What the gate refuses; default: the configuration's, else `undeclared`. */
    readonly failOn?: FailOn;
    /** What the gate compares with, as for a check. */
    readonly baseline?: string;
    /** Only if this plan, the JSON of a dry run, still describes what publishing does. */
    readonly plan?: NamedText;
    /** Only if the content is what this report, the JSON of a check, has shown. */
    readonly expect?: NamedText;
    /** Move `1`, `1.2` and `latest` to the highest stable versions afterwards. Default false. */
    readonly floatingTags?: boolean;
    /** Told of every bundle that was sent, or was not. */
    readonly tell?: (bundle: PublishedBundle) => void;
    /** Asks the run to end. Before anything is sent it ends at once. */
    readonly stop?: AbortSignal;
}
/**
 * What came of publishing: `refused` by the gate, validation or a missing dependency and `conflict` sent nothing at
 * all; `failed` sent what the report says, then met `failure`.
 */
export interface PublishResult {
    readonly report: PublishReport;
    readonly outcome: 'published' | 'refused' | 'conflict' | 'failed';
    readonly failure?: unknown;
}
/**
 * Publishes the bundles of a workspace, dependencies first: all that is new, or, when the gate refuses one, something
 * required is nowhere, or a version is taken by other content, none.
 *
 * @throws AppError as stores do, `USAGE` for local references and circles, `DIGEST_MISMATCH` for a plan or a promise
 * that does not hold, `INTERRUPTED` when the run is asked to end before anything is sent
 */
export declare function publishWorkspace(context: AppContext, options: PublishOptions): Promise<PublishResult>;
