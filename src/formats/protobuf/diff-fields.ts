import { compareFieldTypes } from './compare-types.ts';
import { diffCardinality } from './diff-cardinality.ts';
import { diffOptions, placeOption } from './diff-options.ts';
import type { MemberMatches } from './match-members.ts';
import { includesNumber } from './number-ranges.ts';
import type { Owner, ProtoDiff } from './proto-diff.ts';
import { displayName, type SchemaField, type SchemaMessage, type SchemaOption } from './schema.ts';

const TYPE_RULES = {
  compatible: 'protobuf/field-type-changed-compatibly',
  undecided: 'protobuf/field-type-undecided',
  changed: 'protobuf/field-type-changed',
} as const;

/** Compares the fields of one message. */
export function diffFields(
  diff: ProtoDiff,
  owner: Owner,
  matches: MemberMatches<SchemaField>,
  before: SchemaMessage,
  after: SchemaMessage,
): void {
  for (const field of matches.removed) reportRemoved(diff, owner, field, after);
  for (const pair of matches.both) diffField(diff, owner, pair.before, pair.after);
  for (const field of matches.added) reportAdded(diff, owner, field);
  reportReused(diff, owner, before, after);
}

function reportRemoved(diff: ProtoDiff, owner: Owner, field: SchemaField, after: SchemaMessage): void {
  const { ranges, names } = after.reserved;
  const rule = !includesNumber(ranges, field.number)
    ? 'protobuf/field-removed'
    : names.has(field.name)
      ? 'protobuf/field-removed-and-reserved'
      : 'protobuf/field-removed-number-reserved';
  const place = { path: pathOf(owner, field), type: 'removed', before: field.name } as const;
  const places = { beforeAt: field.at, afterAt: owner.afterAt };
  diff.collector.add(rule, { field: `${owner.name}.${field.name}` }, { ...place, ...places });
}

function reportAdded(diff: ProtoDiff, owner: Owner, field: SchemaField): void {
  const rule = field.cardinality === 'required' ? 'protobuf/required-field-added' : 'protobuf/field-added';
  const place = { path: pathOf(owner, field), type: 'added', after: field.name } as const;
  const places = { beforeAt: owner.beforeAt, afterAt: field.at };
  diff.collector.add(rule, { field: `${owner.name}.${field.name}` }, { ...place, ...places });
}

function reportReused(diff: ProtoDiff, owner: Owner, before: SchemaMessage, after: SchemaMessage): void {
  for (const field of after.fields.values()) {
    const member = `${owner.name}.${field.name}`;
    const places = { beforeAt: owner.beforeAt, afterAt: field.at };
    const place = { path: pathOf(owner, field), type: 'added', ...places } as const;
    if (includesNumber(before.reserved.ranges, field.number)) {
      const args = { member, number: field.number };
      diff.collector.add('protobuf/reserved-number-reused', args, { ...place, after: field.number });
    }
    if (before.reserved.names.has(field.name)) {
      diff.collector.add('protobuf/reserved-name-reused', { member }, { ...place, after: field.name });
    }
  }
}

function pathOf(owner: Owner, field: SchemaField): string {
  return `${owner.path}.fields[${displayName(field.name)}]`;
}

/** Compares two states of one field; whether it moved between oneofs is judged for the whole message. */
export function diffField(diff: ProtoDiff, owner: Owner, before: SchemaField, after: SchemaField): void {
  const path = pathOf(owner, before);
  const field: Owner = { path, name: `${owner.name}.${before.name}`, beforeAt: before.at, afterAt: after.at };
  diffNameAndNumber(diff, field, before, after);
  diffCardinality(diff, field, before, after);
  diffType(diff, field, before, after);
  diffFieldOptions(diff, field, before, after);
}

function diffNameAndNumber(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void {
  const places = { beforeAt: field.beforeAt, afterAt: field.afterAt };
  if (before.name !== after.name) {
    const values = { before: before.name, after: after.name };
    const place = { path: field.path, type: 'modified', ...values, ...places } as const;
    diff.collector.add('protobuf/field-renamed', { field: field.name, number: before.number, ...values }, place);
  }
  if (before.number !== after.number) {
    const values = { before: String(before.number), after: String(after.number) };
    const numbers = { before: before.number, after: after.number };
    const place = { path: `${field.path}.number`, type: 'modified', ...numbers, ...places } as const;
    diff.collector.add('protobuf/field-number-changed', { field: field.name, ...values }, place);
  }
}

function diffType(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void {
  // A map that became a list, or the reverse, is one change of its own.
  if ((before.mapKey === undefined) !== (after.mapKey === undefined)) return;
  const verdict = compareFieldTypes(diff, before, after);
  if (verdict === 'same') return;
  const values = { before: spellType(before), after: spellType(after) };
  const places = { beforeAt: before.type.at, afterAt: after.type.at };
  const place = { path: `${field.path}.type`, type: 'modified', ...values, ...places } as const;
  diff.collector.add(TYPE_RULES[verdict], { field: field.name, ...values }, place);
}

function spellType({ type, mapKey }: SchemaField): string {
  const name = type.kind === 'group' ? `group ${displayName(type.name)}` : displayName(type.name);
  return mapKey === undefined ? name : `map<${mapKey}, ${name}>`;
}

function diffFieldOptions(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void {
  const named = { ...field, name: `field ${field.name}` };
  const isJsonChange = hasJsonChange(before, after);
  diffOptions(
    diff,
    named,
    before.options,
    after.options,
    (name) => name === 'default' || (name === 'json_name' && isJsonChange),
  );
  const [old, current] = [before.options.get('default'), after.options.get('default')];
  if (old?.value !== current?.value) {
    const args = { field: field.name, before: old?.value ?? 'none', after: current?.value ?? 'none' };
    diff.collector.add('protobuf/field-default-changed', args, placeOption(field, 'default', old, current));
  }
  if (!isJsonChange) return;
  const [oldName, currentName] = [before.options.get('json_name'), after.options.get('json_name')];
  const args = { field: field.name, before: jsonName(before, oldName), after: jsonName(after, currentName) };
  diff.collector.add('protobuf/field-json-name-changed', args, placeOption(field, 'json_name', oldName, currentName));
}

/** A renamed field without `json_name` changes its JSON name too, but the new name already says so. */
function hasJsonChange(before: SchemaField, after: SchemaField): boolean {
  const [old, current] = [before.options.get('json_name'), after.options.get('json_name')];
  return (old !== undefined || current !== undefined) && jsonName(before, old) !== jsonName(after, current);
}

/** @see Protocol Buffers, ProtoJSON Format: lowerCamelCase of the name unless json_name is set */
function jsonName(field: SchemaField, option: SchemaOption | undefined): string {
  if (option !== undefined) return option.value;
  return JSON.stringify(field.name.replace(/_+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? ''));
}
