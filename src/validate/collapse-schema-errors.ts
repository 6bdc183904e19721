import type { ErrorObject } from 'ajv';
import { isJsonObject } from '../base/index.ts';
import type { SchemaLibrary } from './schema-library.ts';
import { suggestKey, wantedNames } from './schema-names.ts';

const COMPOSITE = new Set(['anyOf', 'oneOf', 'contains', 'propertyNames']);
/** A value of the wrong kind also fails whatever else is asked of it. */
const DOMINANT = ['type', 'enum', 'const'];
const VALUE_KEYWORDS = new Set([...DOMINANT, 'pattern', 'format', 'minLength', 'maxLength']);

/**
 * Reduces the errors of one validation to one per mistake: the branches of `anyOf`, `oneOf` and their like give way to
 * the branch that was meant, or to one error about the choice; an error that follows from another is dropped.
 */
export function collapseSchemaErrors(errors: readonly ErrorObject[], library: SchemaLibrary): ErrorObject[] {
  let kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (!COMPOSITE.has(error.keyword)) {
      kept.push(error);
      continue;
    }
    const groups = branchesOf(error, library).map((isOfBranch) => kept.filter(isOfBranch));
    const claimed = new Set(groups.flat());
    kept = kept.filter((each) => !claimed.has(each));
    kept.push(...meantBranch(error, groups));
  }
  return dropConsequences(kept);
}

/** For each branch of a composite error, which of the errors before it come from that branch. */
function branchesOf(composite: ErrorObject, library: SchemaLibrary): ((error: ErrorObject) => boolean)[] {
  const isList = Array.isArray(composite.schema);
  const branches = isList ? (composite.schema as unknown[]) : [composite.schema];
  return branches.map((branch, index) => {
    const parts = library.reachable(branch);
    const prefixes = [isList ? `${composite.schemaPath}/${index}/` : `${composite.schemaPath}/`];
    // The schemas of schemas are spread over documents that only the engine knows; their short paths still tell.
    if (isJsonObject(branch) && typeof branch.$ref === 'string') prefixes.push(`${branch.$ref}/`);
    return (error) => {
      const { instancePath, parentSchema, schemaPath } = error;
      const isInside = instancePath === composite.instancePath || instancePath.startsWith(`${composite.instancePath}/`);
      return isInside && (parts.has(parentSchema) || prefixes.some((prefix) => schemaPath.startsWith(prefix)));
    };
  });
}

/** The errors of the only branch whose kind of value fits, or the error about the choice itself. */
function meantBranch(composite: ErrorObject, groups: readonly ErrorObject[][]): ErrorObject[] {
  const isChoice = composite.keyword === 'anyOf' || composite.keyword === 'oneOf';
  const failed = groups.filter((group) => group.length > 0);
  if (!isChoice || failed.length === 0) return [composite];
  if (failed.flat().every((each) => each.keyword === 'required' && isAt(each, composite))) return [composite];
  const sameKind = failed.filter((group) => !group.some((each) => isAt(each, composite) && each.keyword === 'type'));
  if (sameKind.length === 0) return [mergeTypes(composite, failed.flat())];
  const tagged = sameKind.filter((group) => !group.some((each) => each.keyword === 'const'));
  const candidates = sameKind.length > 1 && tagged.length > 0 ? tagged : sameKind;
  return candidates.length === 1 ? (candidates[0] ?? []) : [composite];
}

function isAt(error: ErrorObject, composite: ErrorObject): boolean {
  return error.instancePath === composite.instancePath;
}

/** Every branch wants another kind of value: one error that names them all. */
function mergeTypes(composite: ErrorObject, claimed: ErrorObject[]): ErrorObject {
  const kinds = claimed.filter((each) => isAt(each, composite) && each.keyword === 'type');
  const type = [...new Set(kinds.flatMap((each) => each.params.type as string | string[]))];
  return { ...composite, keyword: 'type', params: { type } };
}

function dropConsequences(errors: ErrorObject[]): ErrorObject[] {
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of errors) byPlace.set(error.instancePath, [...(byPlace.get(error.instancePath) ?? []), error]);
  return errors.filter((error) => {
    const neighbours = byPlace.get(error.instancePath) ?? [];
    if (VALUE_KEYWORDS.has(error.keyword)) return !isDominated(error, neighbours);
    const wanted = wantedNames(error);
    return !neighbours.some((each) => each !== error && explains(each, error, wanted));
  });
}

/** A missing name is explained by a misspelt one, and a choice by the member that asks for one of its names. */
function explains(cause: ErrorObject, error: ErrorObject, wanted: readonly string[]): boolean {
  const isMisspelling = wanted.includes(suggestKey(cause) ?? '');
  const isDemand = cause.keyword === 'dependentRequired' && error.keyword !== 'dependentRequired';
  return isMisspelling || (isDemand && wanted.includes(cause.params.missingProperty));
}

function isDominated(error: ErrorObject, neighbours: ErrorObject[]): boolean {
  const rank = (each: ErrorObject): number => {
    const index = DOMINANT.indexOf(each.keyword);
    return index === -1 ? DOMINANT.length : index;
  };
  return neighbours.some((each) => DOMINANT.includes(each.keyword) && rank(each) < rank(error));
}
