import { type Direction } from '../../base/index.js';
import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** Which messages schemas are read for, and whether the side writes them. */
export interface Reading {
    readonly direction: Direction;
    readonly isWriter: boolean;
    readonly readsSiblings: boolean;
}
/**
 * Schemas as they count for the messages of one direction: nobody has to give a property that those do not carry, and
 * who writes them does not give it. What nothing hides is the very same value as before.
 */
export declare class Projection {
    #private;
    /** @param roots the files that the schemas are from */
    constructor(documents: DocumentSet, roots: readonly DocumentNode[], reading: Reading);
    /** A schema, or a part of one, without what is hidden. */
    of(value: unknown): unknown;
}
/** True when a file, or one that its references lead to, says of a property that some messages do not carry it. */
export declare function readsVisibility(documents: DocumentSet, file: string): boolean;
