import type { Keywords, SchemaNode } from './model.js';
import { type TypeSet } from './type-set.js';
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
    /** @param key equal for equal keywords: the node is made once */
    make(key: string, keywords: Partial<Keywords>): SchemaNode;
}
