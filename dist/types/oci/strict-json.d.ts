/**
 * Parses JSON that every reader must understand in the same way: UTF-8 without a byte order mark, no name twice in one
 * map, at most 64 levels.
 *
 * @returns the value, or why the text is refused, as the rest of a sentence
 */
export declare function parseStrictJson(bytes: Uint8Array): {
    readonly value: unknown;
} | {
    readonly problem: string;
};
