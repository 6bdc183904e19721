import { addUndecided } from './add-undecided.ts';
import { allowedValues } from './allowed-values.ts';
import { effectiveTypes, leavesTypesToBranches } from './effective-types.ts';
import { sameValue } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';
import { describeTypeSet, relateTypes, type TypeRelation, type TypeSet } from './type-set.ts';

/** Compares the types two schemas let pass, whichever draft spells them. */
export function compareTypes(pair: SchemaPair): TypeRelation {
  const before = effectiveTypes(pair.before);
  const after = effectiveTypes(pair.after);
  if (before === 'malformed' || after === 'malformed') {
    addUndecided(pair, 'type');
    return 'overlapping';
  }
  compareNullable(pair);
  if (isDecidedByValues(pair)) return 'equal';
  const relation = relateTypes(before, after);
  if (relation === 'equal' || isDecidedByOtherBranches(pair)) return 'equal';
  if (isUndecidedByBranches(pair, before, after)) {
    addUndecided(pair, 'type');
    return 'overlapping';
  }
  addTypeDelta(pair, relation, before, after);
  return relation;
}

/** Spells the types of a schema for people. */
export function describeTypes(view: SchemaView): string {
  if (view.isNever) return 'nothing';
  const types = effectiveTypes(view);
  return describeTypeSet(types === 'malformed' ? undefined : types);
}

function addTypeDelta(pair: SchemaPair, relation: TypeRelation, before: TypeSet, after: TypeSet): void {
  const kind = relation === 'narrower' ? 'type-narrowed' : relation === 'wider' ? 'type-widened' : 'type-changed';
  const isNullable =
    pair.before.get('type') !== undefined && sameValue(pair.before.get('type'), pair.after.get('type'));
  const keyword = isNullable ? 'nullable' : 'type';
  pair.addDelta(kind, {
    keyword,
    texts: { before: describeTypeSet(before), after: describeTypeSet(after) },
    before: pair.before.get(keyword)?.value,
    after: pair.after.get(keyword)?.value,
    beforeAt: pair.before.get(keyword),
    afterAt: pair.after.get(keyword),
  });
}

/** A type that moved between the branches of an `allOf` still applies. */
function isDecidedByOtherBranches({ before, after, scope }: SchemaPair): boolean {
  if (scope.before.outer === before && scope.after.outer === after) return false;
  if (before.get('type') !== undefined && after.get('type') !== undefined) return false;
  const [beforeTypes, afterTypes] = [scope.before.types(), scope.after.types()];
  return beforeTypes !== undefined && relateTypes(beforeTypes, afterTypes) === 'equal';
}

/** Types that only branches tell are compared with declared ones, and only where every branch tells them. */
function isUndecidedByBranches({ before, after }: SchemaPair, beforeTypes: TypeSet, afterTypes: TypeSet): boolean {
  const isUnknown = (view: SchemaView, types: TypeSet) => types === undefined && leavesTypesToBranches(view);
  if (isUnknown(before, beforeTypes) || isUnknown(after, afterTypes)) return true;
  const isDeclared = before.get('type') !== undefined || after.get('type') !== undefined;
  return !isDeclared && (leavesTypesToBranches(before) || leavesTypesToBranches(after));
}

/** Where both sides list their values and one of them declares no type, the lists say it all. */
function isDecidedByValues({ before, after }: SchemaPair): boolean {
  const listsValues = [before, after].every((view) => Array.isArray(allowedValues(view)));
  return listsValues && (before.get('type') === undefined || after.get('type') === undefined);
}

/** `nullable` without `type` means nothing in OpenAPI 3.0.3 and was read in several ways before. */
function compareNullable(pair: SchemaPair): void {
  const isLoose = (view: SchemaView) => view.get('nullable') !== undefined && view.get('type') === undefined;
  if (isLoose(pair.before) || isLoose(pair.after)) {
    addUndecided(pair, 'nullable');
    return;
  }
  const isPlain = [pair.before, pair.after].every((view) => view.get('nullable')?.value !== true);
  if (isPlain && !sameValue(pair.before.get('nullable'), pair.after.get('nullable'))) pair.addAnnotation('nullable');
}
