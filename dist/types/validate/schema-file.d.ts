import { type DocumentSet } from '../document/index.js';
import { type SchemaCheck } from './schema-engine.js';
import type { SchemaProblem } from './schema-problem.js';
/** A schema of a bundle, ready to check documents, or all that is wrong with it. */
export type LoadedSchema = {
    readonly check: SchemaCheck;
    readonly problems?: undefined;
} | {
    readonly check?: undefined;
    readonly problems: readonly SchemaProblem[];
};
/** Reads and compiles a schema file that the bundle has; `$ref`s may name other files of the bundle, never the network. */
export declare function loadSchema(documents: DocumentSet, file: string): LoadedSchema;
