import type { DocumentNode } from '../../document/index.js';
import type { SchemaView } from './schema-view.js';
import { type TypeSet } from './type-set.js';
/**
 * A schema together with the branches of its `allOf`, all of which apply to the same value: a branch taken alone does
 * not tell which properties or types the value has.
 */
export declare class Composition {
    #private;
    readonly outer: SchemaView;
    constructor(outer: SchemaView);
    /** The schemas of a property in every branch that declares it. */
    declarations(name: string): DocumentNode[];
    requires(name: string): boolean;
    /** The types that every branch lets pass. */
    types(): TypeSet;
    get conjuncts(): readonly SchemaView[];
}
