import { diffField } from './diff-fields.ts';
import { matchMembers } from './match-members.ts';
import { type ProtoDiff, rootPlaces } from './proto-diff.ts';
import { displayName, type SchemaField, type SchemaMessage } from './schema.ts';

/** Compares the fields that `extend` blocks add to messages. */
export function diffExtensions(diff: ProtoDiff): void {
  const { before, after } = diff;
  for (const name of new Set([...before.extensions.keys(), ...after.extensions.keys()])) {
    diffExtended(diff, displayName(name), before.extensions.get(name), after.extensions.get(name));
  }
}

function diffExtended(
  diff: ProtoDiff,
  name: string,
  before: SchemaMessage | undefined,
  after: SchemaMessage | undefined,
): void {
  const root = rootPlaces(diff);
  const places = { beforeAt: before?.at ?? root.beforeAt, afterAt: after?.at ?? root.afterAt };
  const owner = { path: `grpc.extensions[${name}]`, name, ...places };
  const matches = matchMembers(before?.fields ?? new Map(), after?.fields ?? new Map());
  for (const field of matches.removed.filter((item) => !diff.unread.mayRemain(item))) {
    const place = { ...placeOf(owner.path, field), type: 'removed', before: displayName(field.name) } as const;
    diff.collector.add('protobuf/extension-removed', memberOf(name, field), {
      ...place,
      ...places,
      beforeAt: field.at,
    });
  }
  for (const pair of matches.both) diffField(diff, owner, pair.before, pair.after);
  for (const field of matches.added.filter((item) => !diff.unread.mayHaveBeen(item))) {
    const place = { ...placeOf(owner.path, field), type: 'added', after: displayName(field.name) } as const;
    diff.collector.add('protobuf/extension-added', memberOf(name, field), { ...place, ...places, afterAt: field.at });
  }
}

function placeOf(path: string, field: SchemaField): { path: string } {
  return { path: `${path}.fields[${displayName(field.name)}]` };
}

function memberOf(extended: string, field: SchemaField): { member: string } {
  return { member: `${displayName(field.name)} of ${extended}` };
}
