import { type TextWalker } from './joint-pattern.js';
/** Reads a pattern once; a text says why it is not understood. */
export declare function readPattern(source: string): TextWalker | string;
/** Whether a text matches; `undefined` when the pattern is not understood. */
export declare function matchesPattern(source: string, text: string): boolean | undefined;
/** The pattern of one text. */
export declare function patternOf(text: string): string;
