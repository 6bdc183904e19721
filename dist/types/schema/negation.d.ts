import type { Addition } from './facts.js';
import type { SchemaNode } from './model.js';
import type { SyntheticNodes } from './synthetic-node.js';
/**
 * What is known about a value that does not fit a schema: at least one of its keywords says no. `undefined` when
 * nothing follows that is simpler than the schema itself.
 */
export declare function negationOf(node: SchemaNode, made: SyntheticNodes): readonly Addition[] | undefined;
