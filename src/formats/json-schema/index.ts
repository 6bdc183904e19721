/** JSON Schemas of two versions: what differs, and what that means for a configuration. */
export { findRefusal } from './check-value.ts';
export { comparePolicies, type PolicyEffect } from './compare-policies.ts';
export { diffConfigurationSchema } from './diff-configuration-schema.ts';
export { looksSecret } from './looks-secret.ts';
export { readsVisibility } from './projection.ts';
export { type ConfigurationSchema, readConfigurationSchema } from './read-configuration-schema.ts';
export type {
  SchemaAnnotation,
  SchemaDelta,
  SchemaDeltaArgs,
  SchemaDeltaKind,
  SchemaDiff,
  SchemaPlace,
  SchemaProblem,
} from './schema-diff.ts';
export { SchemaDiffer } from './schema-differ.ts';
export { type JudgedDelta, SchemaJudge } from './schema-judge.ts';
export type { SchemaDialect, SchemaSource } from './schema-questions.ts';
export { isWorse } from './worse-change.ts';
