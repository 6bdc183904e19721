/** Entries of two lists matched by a key; every list keeps the order of its document. */
export interface Pairs<T> {
    readonly removed: readonly T[];
    readonly added: readonly T[];
    readonly both: readonly {
        readonly before: T;
        readonly after: T;
    }[];
}
/**
 * Matches entries by key. An entry whose key occurs again on its side is matched with the same occurrence of the other
 * side, so that a repeated name neither hides nor invents a difference.
 */
export declare function pairByKey<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string): Pairs<T>;
