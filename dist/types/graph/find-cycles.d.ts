/** Ways that lead back to where they began. */
export interface Cycles {
    /** Keys, the first equal to the last. */
    readonly cycles: readonly (readonly string[])[];
    /** How many more edges close a way. */
    readonly more: number;
}
/**
 * Every edge that closes a way from the root back into itself, depth first, in the order of the edges. There may be
 * exponentially many cycles, so one is listed for each such edge: without these edges there would be none. At most 100,
 * with at most 10,000 steps in all; the others are counted.
 */
export declare function findCycles(root: string, targetsOf: (key: string) => readonly string[]): Cycles;
