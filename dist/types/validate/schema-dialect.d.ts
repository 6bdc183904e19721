import type { DocumentNode } from '../document/index.js';
import type { SchemaDialect } from './schema-engine.js';
/** The dialect that `$schema` names, 2020-12 without one, `undefined` for an unknown one. Draft-06 is read as draft-07. */
export declare function dialectOf(root: DocumentNode): SchemaDialect | undefined;
/** True for the address of a schema that describes schemas: it is built in and never fetched. */
export declare function isMetaSchema(reference: string): boolean;
