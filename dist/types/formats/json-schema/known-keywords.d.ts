import type { SchemaDialect } from '../../schema/index.js';
/** Whether a dialect reads a keyword; one that it does not know says nothing, whatever its author meant. */
export declare function knowsKeyword(dialect: SchemaDialect | undefined, keyword: string): boolean;
/** Whether a dialect reads what stands beside a `$ref`. @see JSON Schema 2019-09 Core, section 8.2.4.1 */
export declare function readsSiblings(dialect: SchemaDialect | undefined): boolean;
