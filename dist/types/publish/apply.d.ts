import type { PlanEntry, Publication, PublishedState, PublishPlan } from './model.js';
/** What applying a plan needs from outside. */
export interface ApplyPorts {
    /** What the registry holds under the tag now; `undefined` when it holds nothing. */
    findPublished(publication: Publication): Promise<PublishedState | undefined>;
    /** Sends blobs, manifest and tag. Gives the digest of the manifest. */
    push(publication: Publication): Promise<string>;
    /** Digest that the tag has now, read back from the registry. */
    readBack(publication: Publication): Promise<string>;
    /** Waits before the tag is read once more; some registries show a write seconds later. */
    wait(ms: number): Promise<void>;
    /** Told of every bundle that the plan sends; once more should its tag be found moved in the end. */
    tell?(entry: PlanEntry): void;
}
/** What came of a plan. */
export interface AppliedPlan {
    /** Every entry of the plan, in its order; what was not sent is `skipped` and says why. */
    readonly entries: readonly PlanEntry[];
    /** The first failure; nothing was started after it. */
    readonly failure?: unknown;
}
/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. In the end all that
 * was sent is looked at once more. A tag that shows other content was lost to another publisher and is reported, never
 * pushed again. A failure ends the run but not the account of it: what was sent before stays sent, and is listed.
 */
export declare function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<AppliedPlan>;
