import { isInside } from './diff-messages.ts';
import { diffOptions } from './diff-options.ts';
import { diffReservations } from './diff-reservations.ts';
import { matchMembers } from './match-members.ts';
import { includesNumber } from './number-ranges.ts';
import { matchDefinitions, type Owner, type ProtoDiff, rootPlaces } from './proto-diff.ts';
import { displayName, type SchemaEnum, type SchemaEnumValue } from './schema.ts';

/** Compares which enums there are and the values of those that both sides have. */
export function diffEnums(diff: ProtoDiff): void {
  const { both, removed, added } = matchDefinitions(diff, diff.before.enums, diff.after.enums);
  const places = rootPlaces(diff);
  for (const [name, { at }] of removed) {
    if (isWithMessage(name, diff.before.messages, diff.after.messages)) continue;
    const label = displayName(name);
    const place = { path: `grpc.enums[${label}]`, type: 'removed', before: label } as const;
    diff.collector.add('protobuf/enum-removed', { enum: label }, { ...place, ...places, beforeAt: at });
  }
  for (const [, before, after] of both) diffEnum(diff, before, after);
  for (const [name, { at }] of added) {
    if (isWithMessage(name, diff.after.messages, diff.before.messages)) continue;
    const label = displayName(name);
    const place = { path: `grpc.enums[${label}]`, type: 'added', after: label } as const;
    diff.collector.add('protobuf/enum-added', { enum: label }, { ...place, ...places, afterAt: at });
  }
}

/** True when the message around a nested enum came or went with it. */
function isWithMessage(
  name: string,
  present: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): boolean {
  return isInside(name, { has: (outer) => present.has(outer) && !other.has(outer) });
}

function diffEnum(diff: ProtoDiff, before: SchemaEnum, after: SchemaEnum): void {
  const name = displayName(before.name);
  const owner = { path: `grpc.enums[${name}]`, name, beforeAt: before.at, afterAt: after.at };
  diffOptions(diff, { ...owner, name: `enum ${name}` }, before.options, after.options);
  diffDefault(diff, owner, before, after);
  diffOpenness(diff, owner, before, after);
  const matches = matchMembers(before.values, after.values);
  for (const value of matches.removed) reportRemoved(diff, owner, value, before, after);
  for (const pair of matches.both) diffValue(diff, owner, pair.before, pair.after);
  for (const value of matches.added) reportAdded(diff, owner, value, before);
  for (const value of after.values.values()) reportReused(diff, owner, before, value);
  diffReservations(diff, owner, before, after, [before.values.values(), after.values.values()]);
}

function diffDefault(diff: ProtoDiff, owner: Owner, before: SchemaEnum, after: SchemaEnum): void {
  const old = before.values.get(before.first ?? '');
  const current = after.values.get(after.first ?? '');
  // The first value under another name is a renamed value; an old name with another number is reported there.
  if (old?.number === current?.number || old?.name === current?.name) return;
  const values = { before: old?.name ?? 'none', after: current?.name ?? 'none' };
  const places = { beforeAt: old?.at ?? owner.beforeAt, afterAt: current?.at ?? owner.afterAt };
  const place = { path: `${owner.path}.default`, type: 'modified', ...values, ...places } as const;
  diff.collector.add('protobuf/enum-default-changed', { subject: owner.name, ...values }, place);
}

function diffOpenness(diff: ProtoDiff, owner: Owner, before: SchemaEnum, after: SchemaEnum): void {
  if (before.closed === after.closed) return;
  const values = { before: before.closed ? 'closed' : 'open', after: after.closed ? 'closed' : 'open' };
  const places = { beforeAt: owner.beforeAt, afterAt: owner.afterAt };
  const place = { path: `${owner.path}.openness`, type: 'modified', ...values, ...places } as const;
  diff.collector.add('protobuf/enum-openness-changed', { subject: owner.name, ...values }, place);
}

function reportRemoved(
  diff: ProtoDiff,
  owner: Owner,
  value: SchemaEnumValue,
  before: SchemaEnum,
  after: SchemaEnum,
): void {
  const args = { value: `${owner.name}.${value.name}` };
  const places = { beforeAt: value.at, afterAt: owner.afterAt };
  const place = {
    path: `${owner.path}.values[${value.name}]`,
    type: 'removed',
    before: value.name,
    ...places,
  } as const;
  const { ranges, names } = after.reserved;
  if ([...after.values.values()].some((other) => other.number === value.number)) {
    diff.collector.add('protobuf/enum-alias-removed', args, place);
  } else if (includesNumber(ranges, value.number) && names.has(value.name)) {
    diff.collector.add('protobuf/enum-value-removed-and-reserved', args, place);
  } else if (isOnlyInResponses(diff, before.name)) {
    diff.collector.add('protobuf/response-enum-value-removed', args, place);
  } else {
    diff.collector.add('protobuf/enum-value-removed', args, place);
  }
}

/** True when old and new calls carry the enum in their answers only. */
function isOnlyInResponses({ reach }: ProtoDiff, name: string): boolean {
  const isRequested = reach.before.requests.has(name) || reach.after.requests.has(name);
  return !isRequested && (reach.before.responses.has(name) || reach.after.responses.has(name));
}

function reportAdded(diff: ProtoDiff, owner: Owner, value: SchemaEnumValue, before: SchemaEnum): void {
  const isSurprise = before.closed && diff.reach.after.responses.has(before.name);
  const rule = isSurprise ? 'protobuf/closed-enum-value-added' : 'protobuf/enum-value-added';
  const places = { beforeAt: owner.beforeAt, afterAt: value.at };
  const place = { path: `${owner.path}.values[${value.name}]`, type: 'added', after: value.name, ...places } as const;
  diff.collector.add(rule, { value: `${owner.name}.${value.name}` }, place);
}

function diffValue(diff: ProtoDiff, owner: Owner, before: SchemaEnumValue, after: SchemaEnumValue): void {
  const subject = `${owner.name}.${before.name}`;
  const path = `${owner.path}.values[${before.name}]`;
  const places = { beforeAt: before.at, afterAt: after.at };
  if (before.name !== after.name) {
    const values = { before: before.name, after: after.name };
    const place = { path, type: 'modified', ...values, ...places } as const;
    diff.collector.add('protobuf/enum-value-renamed', { subject, ...values }, place);
  }
  if (before.number !== after.number) {
    const args = { subject, before: String(before.number), after: String(after.number) };
    const values = { before: before.number, after: after.number };
    const place = { path: `${path}.number`, type: 'modified', ...values, ...places } as const;
    diff.collector.add('protobuf/enum-value-number-changed', args, place);
  }
  diffOptions(diff, { path, name: `enum value ${subject}`, ...places }, before.options, after.options);
}

function reportReused(diff: ProtoDiff, owner: Owner, before: SchemaEnum, value: SchemaEnumValue): void {
  if (!includesNumber(before.reserved.ranges, value.number)) return;
  const args = { value: `${owner.name}.${value.name}`, number: value.number };
  const places = { beforeAt: owner.beforeAt, afterAt: value.at };
  const place = { path: `${owner.path}.values[${value.name}]`, type: 'added', after: value.number, ...places } as const;
  diff.collector.add('protobuf/enum-reserved-number-reused', args, place);
}
