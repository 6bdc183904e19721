import type { SchemaDialect } from './model.js';
/** The dialect that a schema names in `$schema`; `silent` when it names none, `undefined` when nobody knows it. */
export declare function namedDialect<S>(schema: unknown, silent: S): SchemaDialect | S | undefined;
