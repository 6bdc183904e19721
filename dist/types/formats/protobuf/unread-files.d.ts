import type { ProtoDiff } from './proto-diff.js';
import type { SchemaElement } from './schema.js';
/** Definitions of one side that the other may have in a file that could not be read: those are not known to differ. */
export interface UnreadFiles {
    /** True when an old definition is perhaps still there. */
    mayRemain(definition: SchemaElement): boolean;
    /** True when a new definition was perhaps there before. */
    mayHaveBeen(definition: SchemaElement): boolean;
}
/** Looks for imports that only one side can follow; one that neither has says nothing about what differs. */
export declare function findUnreadFiles({ before, after }: Pick<ProtoDiff, 'before' | 'after'>): UnreadFiles;
