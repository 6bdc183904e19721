import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** By name: component schemas that come with the use of another one. */
export type SubtypeMap = ReadonlyMap<string, DocumentNode>;
/**
 * Finds the subtypes that come with the use of a schema. Schemas that refer to each other in a circle come with the
 * same ones, so a circle is worked out as a whole and each value of the document looked at once.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms (1972)
 */
export declare class ImpliedSubtypes {
    #private;
    /** @param root root of the document whose components may be subtypes */
    constructor(documents: DocumentSet, root: DocumentNode);
    /**
     * The component schemas that somebody may send or get wherever `start` is used, however far below; the same map for
     * all schemas that come with the same ones by the same references.
     */
    from(start: DocumentNode): SubtypeMap;
}
