import type { Keywords, SchemaNode } from './model.js';
import { type TypeSet } from './type-set.js';
/** What a schema says that says this much; all have the same members in the same order, which makes them quick to read. */
export declare function completeKeywords(said: Partial<Keywords>): Keywords;
/** What a schema without keywords says: nothing. */
export declare const NO_KEYWORDS: Keywords;
/** Makes nodes that no document has; ids go down from -1, so that they differ from read ones. */
export declare class SyntheticNodes {
    #private;
    /** What no value fits. */
    never(): SchemaNode;
    ofTypes(types: TypeSet): SchemaNode;
    /** Objects that have some names. */
    requiring(names: readonly string[]): SchemaNode;
    /** Whatever does not have a name. */
    without(name: string): SchemaNode;
    /** Whatever a schema does not fit. */
    unlike(node: SchemaNode): SchemaNode;
    /** Arrays without entries that fit a schema, and whatever is no array. */
    withoutEntries(node: SchemaNode): SchemaNode;
    /** @param key equal for equal keywords: the node is made once */
    make(key: string, keywords: Partial<Keywords>): SchemaNode;
}
