/** JSON Schemas of two versions: what differs, and what that means for a configuration. */
export { diffConfigurationSchema } from './diff-configuration-schema.js';
export { type ConfigurationSchema, readConfigurationSchema } from './read-configuration-schema.js';
export type { SchemaAnnotation, SchemaDelta, SchemaDeltaArgs, SchemaDeltaKind, SchemaDiff, SchemaPlace, SchemaProblem, } from './schema-diff.js';
export { SchemaDiffer } from './schema-differ.js';
