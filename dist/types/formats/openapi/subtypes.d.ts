import type { DocumentNode, DocumentSet } from '../../document/index.js';
/**
 * Finds the schemas that stand for a schema with a `discriminator` although nothing there names them: components that
 * refer to it through `allOf`, directly or through each other.
 *
 * @see OpenAPI 3.1.0, section 4.8.25 (Discriminator Object)
 */
export declare class Subtypes {
    #private;
    /** @param root root of the document whose components may be subtypes */
    constructor(documents: DocumentSet, root: DocumentNode);
    /** True when no schema of the document has subtypes. */
    get isEmpty(): boolean;
    /** The components that a schema may stand for, ordered by name; none when it has no `discriminator`. */
    of(parent: DocumentNode): readonly DocumentNode[];
}
