import type { Change } from '../base/index.js';
/** The versions of the two sides; empty or equal where sentences cannot tell them apart by that. */
export interface Versions {
    readonly before: string;
    readonly after: string;
}
/** A counterexample in words. */
export interface ProofText {
    /** What the value shows, as the beginning of a sentence that ends with the value. */
    readonly claim: string;
    /** The value as JSON, shortened where it is long. */
    readonly lines: readonly string[];
    /** Why one side refuses it, as the end of the sentence. */
    readonly cause: string;
}
/** The counterexample of a change for people who have never seen one; `undefined` when the change has none. */
export declare function proofText(change: Change, versions: Versions): ProofText | undefined;
