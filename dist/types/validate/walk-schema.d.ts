import type { DocumentNode } from '../document/index.js';
/** Calls `visit` with every schema of a schema document, and returns how many values the document has. */
export declare function walkSchema(root: DocumentNode, visit: (schema: DocumentNode) => void): number;
