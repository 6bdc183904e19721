import type { Owner, ProtoDiff } from './proto-diff.ts';
import type { Cardinality, SchemaField } from './schema.ts';

/** Types whose single value is read from the bytes of a list, and the reverse. */
const LIST_COMPATIBLE = new Set(['string', 'bytes']);

const SPELLING: Readonly<Record<Cardinality, string>> = {
  explicit: 'a single value',
  implicit: 'a single value',
  required: 'a single value',
  repeated: 'a list',
  map: 'a map',
};

/** Compares how often a field may occur and whether its absence shows. */
export function diffCardinality(diff: ProtoDiff, field: Owner, before: SchemaField, after: SchemaField): void {
  const [old, current] = [before.cardinality, after.cardinality];
  if (old === current) return;
  const places = { beforeAt: field.beforeAt, afterAt: field.afterAt };
  const place = {
    path: `${field.path}.cardinality`,
    type: 'modified',
    before: old,
    after: current,
    ...places,
  } as const;
  if (current === 'required') diff.collector.add('protobuf/field-became-required', { field: field.name }, place);
  else if (old === 'required') diff.collector.add('protobuf/field-no-longer-required', { field: field.name }, place);
  else if (isSingle(old) && isSingle(current)) {
    // Fields of oneofs and messages always have explicit presence: the move or the new type is what is reported.
    if (before.oneof !== after.oneof || (before.type.kind === 'message') !== (after.type.kind === 'message')) return;
    const args = { field: field.name, before: old, after: current };
    diff.collector.add('protobuf/field-presence-changed', args, place);
  } else {
    const args = { field: field.name, before: SPELLING[old], after: SPELLING[current] };
    const isCompatible = readsSameBytes(before, after);
    const rule = isCompatible ? 'protobuf/field-repetition-changed-compatibly' : 'protobuf/field-repetition-changed';
    diff.collector.add(rule, args, place);
  }
}

function isSingle(cardinality: Cardinality): boolean {
  return cardinality === 'explicit' || cardinality === 'implicit';
}

/** A map is sent as a list of messages with a key and a value. */
function readsSameBytes(before: SchemaField, after: SchemaField): boolean {
  const fields = [before, after];
  if (fields.some((field) => isSingle(field.cardinality) && fields.some((other) => other.cardinality === 'map'))) {
    return false;
  }
  return fields.every(({ cardinality, type }) => {
    return cardinality === 'map' || type.kind === 'message' || LIST_COMPATIBLE.has(type.name);
  });
}
