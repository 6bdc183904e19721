/** Lengths of texts in code points. */
export interface LengthRange {
    readonly min: number;
    readonly max: number;
}
/** A group of texts that match the same ones of some patterns. */
export interface TextClass {
    /** One entry per pattern. */
    readonly matches: readonly boolean[];
    /** A shortest text of the group. */
    readonly example: string;
}
/**
 * Every combination of matches that some text has, found by walking all patterns side by side; `undefined` when a
 * pattern is not understood or the walk is too long. Lengths that are too large to count are left out of account: there
 * are combinations then that no text of the lengths has.
 */
export declare function classifyTexts(sources: readonly string[], lengths: LengthRange): readonly TextClass[] | undefined;
