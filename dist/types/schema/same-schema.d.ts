import type { SchemaNode } from './model.js';
/**
 * Tells whether two schemas say the same in the same words, whatever the prose and the order of names. References are
 * followed on both sides; each pair is decided once, so that a large document costs its size and no more.
 */
export declare class SameSchemas {
    #private;
    /** @param isOneDialect whether both sides are read by the same rules; nothing is the same otherwise */
    constructor(isOneDialect: boolean);
    same(a: SchemaNode, b: SchemaNode): boolean;
    /** Whether two schemas have the same words under some keywords; keywords that both lack are the same. */
    sameKeywords(a: SchemaNode, b: SchemaNode, keywords: readonly string[]): boolean;
}
/** Whether what could not be read is the same, as far as one can know: a dynamic reference may lead anywhere. */
export declare function haveSameDoubts(a: SchemaNode, b: SchemaNode): boolean;
