import { type CharacterSet } from './character-set.js';
/** A regular expression in linear time: it never backtracks, and its states are found as they are needed. */
export declare class Pattern {
    #private;
    readonly source: string;
    /** The character sets of its moves, each once. */
    readonly sets: readonly CharacterSet[];
    /** @throws UnsupportedPattern */
    constructor(source: string);
    /** Whether the text has a match. @throws UnsupportedPattern when the machine grows too large */
    test(text: string): boolean;
    /** The state after one more code point; 0 is the first state. @throws UnsupportedPattern */
    step(from: number, codePoint: number): number;
    accepts(state: number): boolean;
}
/** Reads a pattern once; a text says why it is not understood. */
export declare function readPattern(source: string): Pattern | string;
/** Whether a text matches; `undefined` when the pattern is not understood. */
export declare function matchesPattern(source: string, text: string): boolean | undefined;
/** The pattern of one text. */
export declare function patternOf(text: string): string;
