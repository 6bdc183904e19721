import type { Doubt, Keywords, SchemaNode } from './model.ts';
import { isEarly, isLate, isPresent, readChild, readCount, readMap, type SchemaText } from './schema-text.ts';

/** The keywords about objects in all dialects. */
export const OBJECT_KEYWORDS = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'required',
  'minProperties',
  'maxProperties',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
];

/** Reads the keywords about objects. */
export function readObjectKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords> {
  const { raw, dialect } = text;
  return {
    properties: new Map(
      readMap(raw, 'properties', doubts).map(([name, value]) => [name, text.child(value, 'properties', name)]),
    ),
    patternProperties: readMap(raw, 'patternProperties', doubts).map(
      ([pattern, value]) => [pattern, text.child(value, 'patternProperties', pattern)] as const,
    ),
    additional: readChild(text, 'additionalProperties'),
    propertyNames: isEarly(dialect) ? undefined : readChild(text, 'propertyNames'),
    required: readNames(raw.required, isPresent(raw, 'required'), 'required', doubts),
    minProperties: readCount(raw, 'minProperties', 0, doubts),
    maxProperties: readCount(raw, 'maxProperties', Number.POSITIVE_INFINITY, doubts),
    unevaluatedProperties: isLate(dialect) ? readChild(text, 'unevaluatedProperties') : undefined,
    ...readDependencies(text, doubts),
  };
}

function readNames(value: unknown, isThere: boolean, keyword: string, doubts: Doubt[]): readonly string[] {
  if (!isThere) return [];
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return [...new Set<string>(value)];
  // Up to draft-03, and by mistake in OpenAPI, `required` is a boolean of the property; it says nothing there.
  if (typeof value !== 'boolean') doubts.push({ keyword, reason: 'is no list of names' });
  return [];
}

/** `dependencies` is read in every dialect, as validators do; it was split in 2019-09. */
function readDependencies(text: SchemaText, doubts: Doubt[]): Partial<Keywords> {
  const dependentRequired: [string, readonly string[]][] = [];
  const dependentSchemas: [string, SchemaNode][] = [];
  const keywords = isLate(text.dialect) ? ['dependencies', 'dependentRequired', 'dependentSchemas'] : ['dependencies'];
  for (const keyword of keywords) {
    for (const [name, value] of readMap(text.raw, keyword, doubts)) {
      if (keyword !== 'dependentSchemas' && Array.isArray(value)) {
        dependentRequired.push([name, readNames(value, true, keyword, doubts)]);
      } else dependentSchemas.push([name, text.child(value, keyword, name)]);
    }
  }
  return { dependentRequired, dependentSchemas };
}
