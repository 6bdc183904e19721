import type { ErrorObject } from 'ajv';
import { type DocumentPath, formatPath, invariant, type Location, parsePointer } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { FindingPlace } from '../rules/index.ts';
import { collapseSchemaErrors } from './collapse-schema-errors.ts';
import { describeKeyword } from './describe-keyword.ts';
import type { SchemaLibrary } from './schema-library.ts';
import { excludedNames, suggestKey, unknownKey, wantedNames } from './schema-names.ts';

/** One mistake that a JSON Schema found in a document. */
export interface SchemaMistake {
  /** What is wrong, as a clause. */
  readonly problem: string;
  /** What to do, as a sentence. */
  readonly fix: string;
  readonly place: FindingPlace;
  /** Path of the name that an unknown one most likely meant: whoever misses it there has the same mistake before them. */
  readonly meant?: string;
}

/** Turns the errors of one validation into one mistake each, at the value, or the name, that the author has to touch. */
export function describeSchemaErrors(
  errors: readonly ErrorObject[],
  document: DocumentNode,
  library: SchemaLibrary,
): SchemaMistake[] {
  return collapseSchemaErrors(errors, library).map((error) => {
    const node = document.at(...(parsePointer(error.instancePath) ?? []));
    invariant(node !== undefined, `a schema error points at ${error.instancePath}, which does not exist`);
    const meant = suggestKey(error);
    return {
      ...describeKeyword(error, node),
      place: placeOf(error, node),
      ...(meant === undefined ? {} : { meant: formatPath([...node.path, meant]) }),
    };
  });
}

function placeOf(error: ErrorObject, node: DocumentNode): FindingPlace {
  const key = unknownKey(error) ?? error.params.propertyName;
  const member = typeof key === 'string' ? node.get(key) : undefined;
  if (member !== undefined) return place(member.path, member.keyLocation());
  const [wanted, ...others] = wantedNames(error);
  if (wanted !== undefined && others.length === 0) return place([...node.path, wanted], node.location());
  const excluded = error.keyword === 'not' ? lastPresent(error, node) : undefined;
  return excluded === undefined ? node : place(excluded.path, excluded.keyLocation());
}

/** Of names that exclude each other the last one is shown: it is the one that came on top. */
function lastPresent(error: ErrorObject, node: DocumentNode): DocumentNode | undefined {
  const excluded = excludedNames(error);
  const last = node.keys().findLast((name) => excluded.includes(name));
  return last === undefined ? undefined : node.get(last);
}

function place(path: DocumentPath, location: Location): FindingPlace {
  return { ...location, path: formatPath(path) };
}
