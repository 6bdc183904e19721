import type { Locatable } from '../../base/index.ts';
import { formatRange, subtractRanges } from './number-ranges.ts';
import type { Owner, ProtoDiff } from './proto-diff.ts';
import type { LocatedRange, NumberRange } from './proto-file.ts';
import type { SchemaReservations } from './schema.ts';

/** A message or an enum. */
interface Reserving {
  readonly reserved: SchemaReservations;
}

/** Its fields or values. */
type Members = Iterable<{ readonly name: string; readonly number: number }>;

/**
 * Compares what must not be used. A reservation that a field of the new side took is reported there, and one that
 * replaces a field of the old side belongs to the removal of that field.
 */
export function diffReservations(
  diff: ProtoDiff,
  owner: Owner,
  before: Reserving,
  after: Reserving,
  [oldMembers, newMembers]: readonly [Members, Members],
): void {
  const old = { reserved: before.reserved, members: [...oldMembers] };
  const current = { reserved: after.reserved, members: [...newMembers] };
  for (const { text, at } of difference(old, current)) {
    const places = { beforeAt: at, afterAt: owner.afterAt };
    const place = { path: `${owner.path}.reserved[${text}]`, type: 'removed', before: text, ...places } as const;
    diff.collector.add('protobuf/reserved-released', { owner: owner.name, reserved: text }, place);
  }
  for (const { text, at } of difference(current, old)) {
    const places = { beforeAt: owner.beforeAt, afterAt: at };
    const place = { path: `${owner.path}.reserved[${text}]`, type: 'added', after: text, ...places } as const;
    diff.collector.add('protobuf/reserved-added', { owner: owner.name, reserved: text }, place);
  }
}

interface Side extends Reserving {
  readonly members: readonly { readonly name: string; readonly number: number }[];
}

/** What is reserved in `side` and neither reserved nor used in `other`. */
function difference(side: Side, other: Side): { text: string; at: Locatable | undefined }[] {
  const used = other.members.map(({ number }) => ({ first: number, last: number }));
  const ranges = subtractRanges(side.reserved.ranges, [...other.reserved.ranges, ...used]);
  const names = new Set(other.members.map(({ name }) => name));
  return [
    ...ranges.map((range) => ({ text: formatRange(range), at: findRange(side.reserved.ranges, range)?.at })),
    ...[...side.reserved.names]
      .filter(([name]) => !other.reserved.names.has(name) && !names.has(name))
      .map(([name, { at }]) => ({ text: name, at })),
  ];
}

function findRange(ranges: readonly LocatedRange[], wanted: NumberRange): LocatedRange | undefined {
  return ranges.find(({ first, last }) => first <= wanted.first && wanted.first <= last);
}
