/** JSON Schemas of two versions: what differs, and what that means for a configuration. */
export { diffConfigurationSchema } from './diff-configuration-schema.ts';
export { type ConfigurationSchema, readConfigurationSchema } from './read-configuration-schema.ts';
export type { SchemaAnnotation, SchemaDelta, SchemaDeltaArgs, SchemaDeltaKind, SchemaDiff, SchemaPlace, SchemaProblem, } from './schema-diff.ts';
export { SchemaDiffer } from './schema-differ.ts';
