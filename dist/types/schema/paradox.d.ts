import type { SchemaNode } from './model.js';
/**
 * The keyword by which a schema speaks about its own verdict on the same value, as `not` does in `{"not":{"$ref":"#"}}`:
 * nothing follows from it, and anything could be proved.
 */
export declare function paradoxOf(node: SchemaNode): string | undefined;
