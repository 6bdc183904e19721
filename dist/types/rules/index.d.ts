/** Every rule as data: one typed table per format, and what turns rows into changes and findings. */
export { asyncapiRules } from './asyncapi.js';
export { findRule, listRules, type RuleEntry } from './catalog.js';
export { ChangeCollector, type ChangePlace, type ChangeRuling } from './change-collector.js';
export { checkRules } from './check.js';
export { contractRules } from './contract.js';
export { FindingCollector, type FindingPlace } from './finding-collector.js';
export { jsonSchemaRules } from './json-schema.js';
export { openapiRules } from './openapi.js';
export { protobufRules } from './protobuf.js';
export type { ArgsOf, ChangeRule, ChangeRuleTable, FindingRule, FindingRuleTable, RuleTags, } from './rule.js';
export type { SchemaDeltaArgs, SchemaDeltaKind } from './schema-deltas.js';
export { effectTexts, renameTexts, type SchemaEffect, type SchemaOwner } from './schema-effects.js';
export { validationRules } from './validation.js';
