import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** The type of a value in words: `string (uri)`, `integer or null`, `list of string`. */
export declare function schemaTypeText(documents: DocumentSet, layers: readonly DocumentNode[]): string;
