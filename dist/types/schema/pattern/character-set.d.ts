/** Code points as sorted, separate ranges, both ends included. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];
export declare const LAST_CODE_POINT = 1114111;
export declare const DIGITS: CharacterSet;
export declare const WORD: CharacterSet;
/** White space and line ends. @see ECMA-262, CharacterClassEscape */
export declare const SPACE: CharacterSet;
export declare const EVERYTHING: CharacterSet;
/** What a dot matches. */
export declare const NOT_LINE_END: CharacterSet;
/** All of both. */
export declare function unite(...sets: readonly CharacterSet[]): CharacterSet;
/** All that a set leaves out. */
export declare function complement(set: CharacterSet): CharacterSet;
/** Whether a set has a code point. */
export declare function includes(set: CharacterSet, codePoint: number): boolean;
