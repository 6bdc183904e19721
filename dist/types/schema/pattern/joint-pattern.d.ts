import type { CharacterSet } from './character-set.js';
import type { Condition } from './lookaround.js';
/** What walks over texts, one code point at a time; state 0 is the first. */
export interface TextWalker {
    readonly sets: readonly CharacterSet[];
    step(from: number, codePoint: number): number;
    accepts(state: number): boolean;
    /** Whether the text has a match. */
    test(text: string): boolean;
}
/** Walks over a whole text. */
export declare function walkText(walker: Pick<TextWalker, 'step' | 'accepts'>, text: string): boolean;
/** Several patterns side by side, of which some must match and the others must not. */
export declare class JointPattern implements TextWalker {
    #private;
    readonly sets: readonly CharacterSet[];
    constructor(conditions: readonly Condition[], read: (source: string) => TextWalker);
    test(text: string): boolean;
    step(from: number, codePoint: number): number;
    accepts(state: number): boolean;
}
