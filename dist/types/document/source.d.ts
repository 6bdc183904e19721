import type { Range } from '../base/index.js';
/** One text of a bundle. */
export declare class Source {
    #private;
    readonly file: string;
    readonly text: string;
    constructor(file: string, text: string);
    /** Lines and columns of a stretch of offsets. */
    range(start: number, end: number): Range;
    /** Offset of the end of the line that `offset` stands on. */
    endOfLine(offset: number): number;
}
