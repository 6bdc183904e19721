/** Every rule as data: one typed table per format, and what turns rows into changes and findings. */
export { asyncapiRules } from './asyncapi.ts';
export { findRule, listRules, type RuleEntry } from './catalog.ts';
export { ChangeCollector, type ChangePlace, type ChangeRuling } from './change-collector.ts';
export { checkRules } from './check.ts';
export { contractRules } from './contract.ts';
export { FindingCollector, type FindingPlace } from './finding-collector.ts';
export { jsonSchemaRules } from './json-schema.ts';
export { openapiRules } from './openapi.ts';
export { protobufRules } from './protobuf.ts';
export type {
  ArgsOf,
  ChangeRule,
  ChangeRuleTable,
  FindingRule,
  FindingRuleTable,
  RuleTags,
} from './rule.ts';
export type { SchemaDeltaArgs, SchemaDeltaKind } from './schema-deltas.ts';
export { effectTexts, renameTexts, type SchemaEffect, type SchemaOwner } from './schema-effects.ts';
export { validationRules } from './validation.ts';
