import type { SchemaDialect } from '../../schema/index.ts';

/** From oldest to newest; OpenAPI 3.0 took over what draft-04 had. */
const AGES: { readonly [Dialect in SchemaDialect]: number } = {
  'draft-04': 4,
  'openapi-3.0': 4,
  'draft-06': 6,
  'draft-07': 7,
  '2019-09': 8,
  '2020-12': 9,
};

/** Keywords that draft-04 did not have. */
const SINCE: ReadonlyMap<string, number> = new Map([
  ...['const', 'contains', 'propertyNames'].map((keyword) => [keyword, 6] as const),
  ...['if', 'then', 'else'].map((keyword) => [keyword, 7] as const),
  ...['dependentRequired', 'dependentSchemas', 'unevaluatedItems', 'unevaluatedProperties'].map(
    (keyword) => [keyword, 8] as const,
  ),
  ...['minContains', 'maxContains', '$anchor', '$recursiveRef', '$recursiveAnchor'].map(
    (keyword) => [keyword, 8] as const,
  ),
  ...['prefixItems', '$dynamicRef', '$dynamicAnchor'].map((keyword) => [keyword, 9] as const),
]);

/** Whether a dialect reads a keyword; one that it does not know says nothing, whatever its author meant. */
export function knowsKeyword(dialect: SchemaDialect | undefined, keyword: string): boolean {
  if (dialect === undefined) return false;
  if (keyword === 'nullable') return dialect === 'openapi-3.0';
  if (keyword === 'additionalItems') return dialect !== '2020-12' && dialect !== 'openapi-3.0';
  if (keyword === 'patternProperties' || keyword === 'dependencies') return dialect !== 'openapi-3.0';
  return AGES[dialect] >= (SINCE.get(keyword) ?? 0);
}

/** Whether a dialect reads what stands beside a `$ref`. @see JSON Schema 2019-09 Core, section 8.2.4.1 */
export function readsSiblings(dialect: SchemaDialect | undefined): boolean {
  return dialect !== undefined && AGES[dialect] >= AGES['2019-09'];
}
