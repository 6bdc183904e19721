import type { BlockContext, ReadBlock } from './block-reader.js';
/** A table: a line of headers, a line of dashes, and rows up to a line without a pipe. */
export declare function readTable(lines: readonly string[], at: number, { inline }: BlockContext): ReadBlock | undefined;
/** Whether a table begins at a line, so that a paragraph ends there. */
export declare function beginsTable(lines: readonly string[], at: number): boolean;
