import { type TypeSet } from './type-set.js';
/** Whether a text is an example of some format: it is short enough, and says what it is. */
export declare function isFormatExample(text: string): boolean;
/** Example texts of a format; none for an unknown one. */
export declare function formatExamples(format: string): readonly string[];
/** Whether validators know what a format demands. */
export declare function isKnownFormat(format: string): boolean;
/** The types that a format says something about; 0 for one that no validator knows, and for one that refuses nothing. */
export declare function formatTypes(format: string): TypeSet;
/** Whether a value has a known format; `undefined` when that is too much to find out. Other types always have it. */
export declare function hasFormat(value: unknown, format: string): boolean | undefined;
