/** Is every value that one JSON Schema accepts accepted by another? Proved, refuted with a value, or unknown. */
export type { Budgets } from './budget.js';
export { compareSchemas } from './compare-schemas.js';
export type { CompareOptions, SchemaComparison, UnknownCulprit } from './comparison.js';
export type { SchemaPlace, Witness } from './confirm-witness.js';
export type { SchemaDialect } from './model.js';
export { namedDialect } from './named-dialect.js';
export type { SchemaDocument } from './schema-document.js';
