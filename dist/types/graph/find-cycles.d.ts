/** Where a dependency of a contract leads. */
type TargetsOf = (key: string) => readonly string[];
/** Ways that lead back to where they began. */
export interface Cycles {
    /** Keys, the first equal to the last. */
    readonly cycles: readonly (readonly string[])[];
    /** How many more edges close a way, or, where all of these are listed, are on a circle. */
    readonly more: number;
}
/**
 * Every edge that closes a way from the root back into itself, depth first, in the order of the edges; then, for each edge
 * on a circle that none of these ways has, the shortest way around. There may be exponentially many cycles; so many say of
 * every edge whether it is on one. At most 100, with at most 10,000 steps in all and a bounded search; the others are counted.
 *
 * @param targetsOf each target once
 */
export declare function findCycles(root: string, targetsOf: TargetsOf): Cycles;
export {};
