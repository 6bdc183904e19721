import type { SchemaPair } from './schema-pair.js';
import type { SchemaView } from './schema-view.js';
import { type TypeRelation } from './type-set.js';
/** Compares the types two schemas let pass, whichever draft spells them. */
export declare function compareTypes(pair: SchemaPair): TypeRelation;
/** Spells the types of a schema for people. */
export declare function describeTypes(view: SchemaView): string;
