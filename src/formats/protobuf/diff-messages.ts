import { diffFields } from './diff-fields.ts';
import { diffOneofs } from './diff-oneofs.ts';
import { diffOptions } from './diff-options.ts';
import { diffReservations } from './diff-reservations.ts';
import { matchMembers } from './match-members.ts';
import { formatRange, subtractRanges } from './number-ranges.ts';
import { matchDefinitions, type Owner, type ProtoDiff, rootPlaces } from './proto-diff.ts';
import type { NumberRange } from './proto-file.ts';
import { reasonToDoWithout } from './removed-messages.ts';
import { displayName, type SchemaMessage } from './schema.ts';

/** Compares which messages there are and what is in those that both sides have. */
export function diffMessages(diff: ProtoDiff): void {
  const { both, removed, added } = matchDefinitions(diff, diff.before.messages, diff.after.messages);
  const places = rootPlaces(diff);
  for (const [name, { at }] of outermost(removed)) {
    const message = displayName(name);
    const place = { path: `grpc.messages[${message}]`, type: 'removed', before: message } as const;
    const because = reasonToDoWithout(diff, name);
    const where = { ...place, ...places, beforeAt: at };
    if (because === undefined) diff.collector.add('protobuf/message-removed', { message }, where);
    else diff.collector.add('protobuf/unneeded-message-removed', { message, because }, where);
  }
  for (const [, before, after] of both) diffMessage(diff, before, after);
  for (const [name, { at }] of outermost(added)) {
    const message = displayName(name);
    const place = { path: `grpc.messages[${message}]`, type: 'added', after: message } as const;
    diff.collector.add('protobuf/message-added', { message }, { ...place, ...places, afterAt: at });
  }
}

/** Leaves out what is nested in something that is in the list itself. */
function outermost<T>(items: readonly [string, T][]): [string, T][] {
  const names = new Set(items.map(([name]) => name));
  return items.filter(([name]) => !isInside(name, names));
}

/** True when a message around the definition is among `names`. */
export function isInside(name: string, names: { has(name: string): boolean }): boolean {
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    if (names.has(name.slice(0, dot))) return true;
  }
  return false;
}

function diffMessage(diff: ProtoDiff, before: SchemaMessage, after: SchemaMessage): void {
  const name = displayName(before.name);
  const owner = { path: `grpc.messages[${name}]`, name, beforeAt: before.at, afterAt: after.at };
  diffOptions(diff, { ...owner, name: `message ${name}` }, before.options, after.options);
  const matches = matchMembers(before.fields, after.fields);
  diffFields(diff, owner, matches, before, after);
  diffOneofs(diff, owner, matches, before, after);
  diffReservations(diff, owner, before, after, [before.fields.values(), after.fields.values()]);
  diffExtensionRanges(diff, owner, before.extensionRanges, after.extensionRanges);
}

function diffExtensionRanges(
  diff: ProtoDiff,
  owner: Owner,
  before: readonly NumberRange[],
  after: readonly NumberRange[],
): void {
  const places = { beforeAt: owner.beforeAt, afterAt: owner.afterAt };
  for (const gone of subtractRanges(before, after)) {
    const range = formatRange(gone);
    const place = { path: `${owner.path}.extensions[${range}]`, type: 'removed', before: range, ...places } as const;
    diff.collector.add('protobuf/extension-range-removed', { message: owner.name, range }, place);
  }
  for (const opened of subtractRanges(after, before)) {
    const range = formatRange(opened);
    const place = { path: `${owner.path}.extensions[${range}]`, type: 'added', after: range, ...places } as const;
    diff.collector.add('protobuf/extension-range-added', { message: owner.name, range }, place);
  }
}
