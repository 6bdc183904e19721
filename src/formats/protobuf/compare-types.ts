import { matchNames, type ProtoDiff } from './proto-diff.ts';
import type { SchemaEnum, SchemaField, SchemaMessage, SchemaType } from './schema.ts';

/**
 * `compatible`: other type, same bytes. `undecided`: a type is defined in a file that the bundle does not have.
 */
type TypeVerdict = 'same' | 'compatible' | 'undecided' | 'changed';

const ORDER: readonly TypeVerdict[] = ['same', 'compatible', 'undecided', 'changed'];

/** Scalars that are read from the same bytes. @see Protocol Buffers Language Guide (proto3), Updating A Message Type */
const WIRE_GROUPS: readonly ReadonlySet<string>[] = [
  new Set(['int32', 'int64', 'uint32', 'uint64', 'bool']),
  new Set(['sint32', 'sint64']),
  new Set(['fixed32', 'sfixed32']),
  new Set(['fixed64', 'sfixed64']),
];

const ENUM_NUMBERS = new Set(['int32', 'int64', 'uint32', 'uint64']);

/** Compares the types of a field, for maps of both keys and values. */
export function compareFieldTypes(diff: ProtoDiff, before: SchemaField, after: SchemaField): TypeVerdict {
  const keys = compareScalars(before.mapKey ?? '', after.mapKey ?? '');
  const values = compareTypes(diff, before.type, after.type);
  return ORDER[Math.max(ORDER.indexOf(keys), ORDER.indexOf(values))] ?? 'changed';
}

/** Compares two resolved types. */
export function compareTypes(diff: ProtoDiff, before: SchemaType, after: SchemaType): TypeVerdict {
  if (before.name === after.name && before.kind === after.kind) return 'same';
  if (before.kind === 'unknown' || after.kind === 'unknown') return 'undecided';
  if (before.kind !== after.kind) return compareKinds(before, after);
  if (before.kind === 'scalar') return compareScalars(before.name, after.name);
  if (before.kind === 'enum') return containsEnum(diff, before.name, after.name) ? 'compatible' : 'changed';
  return compareShapes(diff, before.name, after.name);
}

function compareScalars(before: string, after: string): TypeVerdict {
  if (before === after) return 'same';
  // Every text is bytes, but not every sequence of bytes is text.
  if (before === 'string' && after === 'bytes') return 'compatible';
  return WIRE_GROUPS.some((group) => group.has(before) && group.has(after)) ? 'compatible' : 'changed';
}

function compareKinds(before: SchemaType, after: SchemaType): TypeVerdict {
  const [first, second] = [before, after].map((type) => (type.kind === 'scalar' ? type.name : type.kind));
  const isNumber =
    (first === 'enum' && ENUM_NUMBERS.has(second ?? '')) || (second === 'enum' && ENUM_NUMBERS.has(first ?? ''));
  const isBytes = (first === 'message' && second === 'bytes') || (first === 'bytes' && second === 'message');
  return isNumber || isBytes ? 'compatible' : 'changed';
}

/** True when every old value has the same name and number in the new enum. */
function containsEnum({ before, after }: ProtoDiff, beforeName: string, afterName: string): boolean {
  const old = before.enums.get(beforeName);
  const current = after.enums.get(afterName);
  return old !== undefined && current !== undefined && hasValues(old, current);
}

function hasValues(old: SchemaEnum, current: SchemaEnum): boolean {
  return [...old.values.values()].every((value) => current.values.get(value.name)?.number === value.number);
}

/** `compatible` when two messages have the same fields under other names, all the way down; works through cycles. */
function compareShapes(diff: ProtoDiff, beforeName: string, afterName: string): TypeVerdict {
  let verdict: TypeVerdict = 'compatible';
  const seen = new Set<string>();
  const queue: [string, string][] = [[beforeName, afterName]];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const [before, after] = pair;
    const key = JSON.stringify(pair);
    if (before === after || seen.has(key)) continue;
    seen.add(key);
    const nested = nestedPairs(diff, diff.before.messages.get(before), diff.after.messages.get(after));
    if (nested === undefined) return 'changed';
    if (nested === 'undecided') verdict = 'undecided';
    else queue.push(...nested);
  }
  return verdict;
}

/** The pairs of messages that must be alike for these two to be alike; `undefined` when they differ already. */
function nestedPairs(
  diff: ProtoDiff,
  before: SchemaMessage | undefined,
  after: SchemaMessage | undefined,
): [string, string][] | 'undecided' | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { both, removed, added } = matchNames(before.fields, after.fields);
  if (removed.length > 0 || added.length > 0) return undefined;
  if (both.some(([, old, current]) => isUnknown(old, current))) return 'undecided';
  return nestedInFields(diff, both);
}

function nestedInFields(
  diff: ProtoDiff,
  fields: readonly (readonly [string, SchemaField, SchemaField])[],
): [string, string][] | undefined {
  const nested: [string, string][] = [];
  for (const [, old, current] of fields) {
    if (!isSameField(old, current)) return undefined;
    if (old.type.name === current.type.name) continue;
    if (old.type.kind === 'message' || old.type.kind === 'group') nested.push([old.type.name, current.type.name]);
    else if (old.type.kind !== 'enum' || !containsEnum(diff, old.type.name, current.type.name)) return undefined;
  }
  return nested;
}

/** True when the type of a field is defined in a file that one side does not have. */
function isUnknown(before: SchemaField, after: SchemaField): boolean {
  return before.type.kind !== after.type.kind && [before.type.kind, after.type.kind].includes('unknown');
}

function isSameField(before: SchemaField, after: SchemaField): boolean {
  return (
    before.number === after.number &&
    before.cardinality === after.cardinality &&
    before.mapKey === after.mapKey &&
    before.oneof === after.oneof &&
    before.type.kind === after.type.kind
  );
}
