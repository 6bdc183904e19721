/** Is every value that one JSON Schema accepts accepted by another? Proved, refuted with a value, or unknown. */
export type { Budgets } from './budget.ts';
export { compareSchemas } from './compare-schemas.ts';
export type { CompareOptions, SchemaComparison, UnknownCulprit } from './comparison.ts';
export type { SchemaPlace, Witness } from './confirm-witness.ts';
export type { SchemaDialect } from './model.ts';
export { namedDialect } from './named-dialect.ts';
export type { SchemaDocument } from './schema-document.ts';
