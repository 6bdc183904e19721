import type { DocumentNode } from '../document/index.js';
import type { SchemaDialect } from './schema-engine.js';
/**
 * The dialect that `$schema` names, 2020-12 without one, `undefined` for an unknown one; the same ones that are compared.
 * Draft-06 is read as draft-07, and so is draft-04 once it {@link isEarly is brought up to date}.
 */
export declare function dialectOf(root: DocumentNode): SchemaDialect | undefined;
/** Whether a schema is written in draft-04. */
export declare function isEarly(root: DocumentNode): boolean;
/** True for the address of a schema that describes schemas: it is built in and never fetched. */
export declare function isMetaSchema(reference: string): boolean;
