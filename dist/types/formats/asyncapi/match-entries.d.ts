/** Items of the two sides that are the same one, and those that are on one side only. */
export interface Matches<T> {
    readonly both: readonly (readonly [T, T])[];
    readonly removed: readonly T[];
    readonly added: readonly T[];
}
/** What tells an item from others; items without a key are not matched by it. */
type KeyOf<T> = (item: T, side: 'before' | 'after') => string | undefined;
/** Matches items by the first key, what is left by the second, and so on; each item is matched once. */
export declare function matchEntries<T extends object>(before: readonly T[], after: readonly T[], keys: readonly KeyOf<T>[]): Matches<T>;
export {};
