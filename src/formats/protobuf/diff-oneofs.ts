import { diffOptions } from './diff-options.ts';
import type { MemberMatches } from './match-members.ts';
import { matchNames, type Owner, type ProtoDiff } from './proto-diff.ts';
import type { SchemaField, SchemaMessage } from './schema.ts';

/** Compares which fields of a message exclude each other. */
export function diffOneofs(
  diff: ProtoDiff,
  owner: Owner,
  matches: MemberMatches<SchemaField>,
  before: SchemaMessage,
  after: SchemaMessage,
): void {
  const renamed = findRenamed(matches, before, after);
  for (const [name, newName] of renamed) reportRenamed(diff, owner, before, after, name, newName);
  for (const pair of matches.both) {
    const { oneof } = pair.before;
    const old = oneof === undefined ? undefined : (renamed.get(oneof) ?? oneof);
    if (old !== pair.after.oneof) reportMove(diff, owner, matches, before, pair.before, pair.after);
  }
  const kept = [...matchNames(before.oneofs, after.oneofs).both.map(([name]) => [name, name] as const), ...renamed];
  for (const [name, newName] of kept) diffOneofOptions(diff, owner, before, after, name, newName);
}

/** Old name → new name of each oneof whose fields all went to a new one that has no others of the old fields. */
function findRenamed(
  matches: MemberMatches<SchemaField>,
  before: SchemaMessage,
  after: SchemaMessage,
): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const name of before.oneofs.keys()) {
    if (after.oneofs.has(name)) continue;
    const members = matches.both.filter((pair) => pair.before.oneof === name);
    const target = members[0]?.after.oneof;
    if (target === undefined || before.oneofs.has(target)) continue;
    const arrivals = matches.both.filter((pair) => pair.after.oneof === target);
    const isSame = members.every((pair) => pair.after.oneof === target) && arrivals.length === members.length;
    if (isSame) renamed.set(name, target);
  }
  return renamed;
}

function reportRenamed(
  diff: ProtoDiff,
  owner: Owner,
  before: SchemaMessage,
  after: SchemaMessage,
  name: string,
  newName: string,
): void {
  const values = { before: name, after: newName };
  const places = { beforeAt: before.oneofs.get(name)?.at, afterAt: after.oneofs.get(newName)?.at };
  const place = { path: `${owner.path}.oneofs[${name}]`, type: 'modified', ...values, ...places } as const;
  diff.collector.add('protobuf/oneof-renamed', { message: owner.name, ...values }, place);
}

function reportMove(
  diff: ProtoDiff,
  owner: Owner,
  matches: MemberMatches<SchemaField>,
  message: SchemaMessage,
  before: SchemaField,
  after: SchemaField,
): void {
  const member = `${owner.name}.${before.name}`;
  const path = `${owner.path}.fields[${before.name}].oneof`;
  const type = before.oneof === undefined ? 'added' : after.oneof === undefined ? 'removed' : 'modified';
  const place = {
    path,
    type,
    ...(before.oneof === undefined ? {} : { before: before.oneof }),
    ...(after.oneof === undefined ? {} : { after: after.oneof }),
    beforeAt: before.at,
    afterAt: after.at,
  } as const;
  if (after.oneof === undefined) {
    diff.collector.add('protobuf/field-moved-out-of-oneof', { member, oneof: before.oneof ?? '' }, place);
    return;
  }
  const isShared = message.oneofs.has(after.oneof) || countArrivals(matches, after.oneof) > 1;
  const rule = isShared ? 'protobuf/field-moved-into-oneof' : 'protobuf/field-moved-into-new-oneof';
  diff.collector.add(rule, { member, oneof: after.oneof }, place);
}

/** Old fields that the new oneof took in; fields that are new themselves hurt nobody. */
function countArrivals(matches: MemberMatches<SchemaField>, oneof: string): number {
  return matches.both.filter((pair) => pair.after.oneof === oneof).length;
}

function diffOneofOptions(
  diff: ProtoDiff,
  owner: Owner,
  before: SchemaMessage,
  after: SchemaMessage,
  name: string,
  newName: string,
): void {
  const old = before.oneofs.get(name);
  const current = after.oneofs.get(newName);
  if (old === undefined || current === undefined) return;
  const place = { path: `${owner.path}.oneofs[${name}]`, beforeAt: old.at, afterAt: current.at };
  diffOptions(diff, { ...place, name: `oneof ${owner.name}.${name}` }, old.options, current.options);
}
