/** A field or enum value: sent by number, written by name. */
interface Member {
  readonly name: string;
  readonly number: number;
}

/** Members of the two sides that are the same one, and those that are on one side only. */
export interface MemberMatches<T extends Member> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches members by name and what is left by number, so that a renamed member is not taken for two. */
export function matchMembers<T extends Member>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): MemberMatches<T> {
  const added = new Map<number, T[]>();
  for (const member of after.values()) {
    if (!before.has(member.name)) added.set(member.number, [...(added.get(member.number) ?? []), member]);
  }
  const both: { before: T; after: T }[] = [];
  const removed: T[] = [];
  for (const member of before.values()) {
    const partner = after.get(member.name) ?? added.get(member.number)?.shift();
    if (partner === undefined) removed.push(member);
    else both.push({ before: member, after: partner });
  }
  const taken = new Set(both.map((pair) => pair.after));
  return { both, removed, added: [...after.values()].filter((member) => !taken.has(member)) };
}
