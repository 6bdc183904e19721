import type { PlanEntry, Publication, PublishPlan } from './model.js';
import { type ReadBackPorts } from './read-back.js';
/** What applying a plan needs from outside. */
export interface ApplyPorts extends ReadBackPorts {
    /** Sends blobs, manifest and tag. Gives the digest of the manifest. */
    push(publication: Publication): Promise<string>;
    /** Told of every bundle that the plan sends; once more should its tag be found moved in the end. */
    tell?(entry: PlanEntry): void;
    /** Asks the run to end: nothing more is started then, and what is on its way gets a moment. */
    readonly stop?: AbortSignal | undefined;
}
/** What came of a plan. */
export interface AppliedPlan {
    /** Every entry of the plan, in its order; what was not sent is `skipped` and says why. */
    readonly entries: readonly PlanEntry[];
    /** The first failure; nothing was started after it. {@link Interrupted} when the run was asked to end. */
    readonly failure?: unknown;
}
/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. In the end, after a
 * moment, all that was sent is looked at, what nothing waited for the first time, the rest once more. A tag that shows
 * other content was lost to another publisher and is reported, never pushed again. A failure, or a request to end, ends
 * the run but not the account of it: what was sent before stays sent, and is listed.
 */
export declare function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<AppliedPlan>;
