import type { ErrorObject } from 'ajv';
import { isJsonObject, nearestName } from '../base/index.ts';

/** The names whose absence an error complains about. */
export function wantedNames(error: ErrorObject): string[] {
  if (error.keyword === 'required' || error.keyword === 'dependentRequired') return [error.params.missingProperty];
  return error.keyword === 'anyOf' || error.keyword === 'oneOf' ? requiredNames(error.schema) : [];
}

/** All names that a schema, or its `anyOf` and `oneOf` branches, require. */
function requiredNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return [...new Set(schema.flatMap(requiredNames))];
  if (!isJsonObject(schema)) return [];
  const own = Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : [];
  return [...new Set([...own, ...requiredNames(schema.anyOf), ...requiredNames(schema.oneOf)])];
}

/** The name that an error about an unknown name complains about. */
export function unknownKey(error: ErrorObject): string | undefined {
  if (error.keyword === 'additionalProperties') return error.params.additionalProperty;
  return error.keyword === 'unevaluatedProperties' ? error.params.unevaluatedProperty : undefined;
}

/** Names that the schema of an error about an unknown name knows and the document does not use yet. */
export function freeKeys(error: ErrorObject): string[] {
  const known: unknown = error.parentSchema?.properties;
  const data: unknown = error.data;
  const isUsed = (name: string): boolean => isJsonObject(data) && Object.hasOwn(data, name);
  return isJsonObject(known) ? Object.keys(known).filter((name) => !isUsed(name)) : [];
}

/** The known name that an unknown one most likely meant. */
export function suggestKey(error: ErrorObject): string | undefined {
  const key = unknownKey(error);
  return key === undefined ? undefined : nearestName(key, freeKeys(error));
}

/** The names that an error about `not` forbids together, those that the document has only. */
export function excludedNames(error: ErrorObject): string[] {
  const trigger = /\/dependentSchemas\/([^/]+)\/not$/.exec(error.schemaPath)?.[1];
  const names = [...parsePointerPart(trigger), ...requiredNames(error.schema)];
  const data: unknown = error.data;
  return isJsonObject(data) ? names.filter((name) => Object.hasOwn(data, name)) : [];
}

function parsePointerPart(part: string | undefined): string[] {
  return part === undefined ? [] : [decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')];
}
