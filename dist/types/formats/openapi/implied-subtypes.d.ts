import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** Finds the subtypes that come with the use of a schema; looks at each value of the document once. */
export declare class ImpliedSubtypes {
    #private;
    /** @param root root of the document whose components may be subtypes */
    constructor(documents: DocumentSet, root: DocumentNode);
    /** By name: the component schemas that somebody may send or get wherever `start` is used, however far below. */
    from(start: DocumentNode): ReadonlyMap<string, DocumentNode>;
}
