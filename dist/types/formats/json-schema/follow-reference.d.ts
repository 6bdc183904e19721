import type { DocumentNode, DocumentSet, ReferenceTarget } from '../../document/index.js';
/**
 * Follows one `$ref`; one that spells out the `$id` of its own file, or of a schema in it, stays inside that file.
 *
 * @see JSON Schema 2020-12, Core, section 8.2.1
 */
export declare function followReference(documents: DocumentSet, from: DocumentNode, reference: string): ReferenceTarget;
