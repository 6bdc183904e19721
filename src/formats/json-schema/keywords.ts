/** Keywords that describe and never decide which values are accepted. @see JSON Schema 2020-12 Validation, section 9 */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  'id',
  'title',
  'description',
  'examples',
  'example',
  'deprecated',
  'externalDocs',
]);

/** Keywords that hold definitions: they mean nothing until a `$ref` leads to them. */
export const DEFINITIONS: ReadonlySet<string> = new Set(['definitions', '$defs']);

/** Keywords with schemas inside, each of which is compared on its own. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'properties',
  'items',
  'prefixItems',
  'additionalItems',
  'additionalProperties',
  'allOf',
]);

/** Keywords whose schemas apply only sometimes or inverted, so that a change inside has no known direction. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'patternProperties',
  'propertyNames',
  'dependentSchemas',
  'dependencies',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
]);

/** True for keywords, extension keys among them, that never decide which values are accepted. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}
