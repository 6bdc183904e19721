import type { DocumentNode } from './document-node.js';
/**
 * The value that an anchor of a document names: `$anchor`, `$dynamicAnchor`, or the older `$id` and `id` of the form
 * `#name`. The first in the order of the text counts.
 *
 * @see JSON Schema 2020-12, Core, section 8.2.2; draft-06, section 8.2.3
 */
export declare function findAnchor(root: DocumentNode, name: string): DocumentNode | undefined;
