import type { DocumentNode } from '../../document/index.js';
import type { EventDocument } from './event-model.js';
/**
 * Schemas that no reference leads to although they count: the subtypes of a used schema with a `discriminator` refer
 * to it through `allOf`, and a message names them by a value. What they refer to counts with them.
 *
 * @see AsyncAPI 3.0.0, Schema Object, Composition and Inheritance (Polymorphism)
 */
export declare function crawlSubtypes({ documents, root }: EventDocument, isUsed: (node: DocumentNode) => boolean): Map<string, DocumentNode>;
