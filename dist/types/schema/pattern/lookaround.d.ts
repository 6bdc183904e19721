/** A pattern without lookaround, and whether a text must match it or must not. */
export interface Condition {
    readonly source: string;
    readonly isWanted: boolean;
}
/**
 * Takes a pattern apart that looks ahead right after its `^`, or back right before its `$`, as those for names and
 * passwords do: a text matches it when it meets all conditions. `undefined` for lookaround anywhere else.
 */
export declare function splitLookaround(source: string): readonly Condition[] | undefined;
