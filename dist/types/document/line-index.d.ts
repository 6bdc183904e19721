import type { Position, Range } from '../base/index.js';
/** Turns offsets of one text into lines and columns; built once, on the first question. */
export declare class LineIndex {
    #private;
    constructor(text: string);
    /** 1-based line and column (UTF-16 units) of a 0-based offset. */
    position(offset: number): Position;
    range(start: number, end: number): Range;
}
