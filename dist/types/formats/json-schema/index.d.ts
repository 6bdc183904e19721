/** JSON Schemas of two versions: what differs, and what that means for a configuration. */
export { findRefusal } from './check-value.js';
export { comparePolicies, type PolicyEffect } from './compare-policies.js';
export { diffConfigurationSchema } from './diff-configuration-schema.js';
export { looksSecret } from './looks-secret.js';
export { readsVisibility } from './projection.js';
export { type ConfigurationSchema, readConfigurationSchema } from './read-configuration-schema.js';
export type { SchemaAnnotation, SchemaDelta, SchemaDeltaArgs, SchemaDeltaKind, SchemaDiff, SchemaPlace, SchemaProblem, } from './schema-diff.js';
export { SchemaDiffer } from './schema-differ.js';
export { type JudgedDelta, SchemaJudge } from './schema-judge.js';
export type { SchemaDialect, SchemaSource } from './schema-questions.js';
export { isWorse } from './worse-change.js';
