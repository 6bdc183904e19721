import type { Change } from '../../base/index.js';
/** A change on one line: `  [CLASS] path (type): reason [before -> after]`. */
export declare function changeLine(change: Change): string;
/** The same line without indentation and class. */
export declare function changeText(change: Change): string;
