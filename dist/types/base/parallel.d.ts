/**
 * Applies an asynchronous function to every item, at most `limit` at a time; results keep the order of the items.
 * The first failure is thrown after the running ones have settled; no further item is started.
 */
export declare function mapBounded<T, R>(items: readonly T[], limit: number, apply: (item: T, index: number) => Promise<R>): Promise<R[]>;
