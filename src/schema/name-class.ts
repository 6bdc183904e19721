import type { SchemaNode } from './model.ts';
import { classifyTexts } from './pattern/classify-texts.ts';
import { matchesPattern, patternOf } from './pattern/pattern.ts';
import type { Verdict } from './verdict.ts';

/** Names that some schemas treat alike: one name that they mention, or all others with the same matching patterns. */
export interface NameClass {
  /** Absent for a group of names that nobody mentions. */
  readonly name?: string | undefined;
  /** A name of the group. */
  readonly example: string;
  /** For a group: which patterns its names match. */
  readonly matches: ReadonlyMap<string, Verdict>;
  /** For a group: names that are no part of it, for they are classes of their own. */
  readonly except?: ReadonlySet<string>;
}

const NO_MATCHES: ReadonlyMap<string, Verdict> = new Map();

/** The class of one name. */
export function namedClass(name: string): NameClass {
  return { name, example: name, matches: NO_MATCHES };
}

/** Groups with patterns that are not understood are counted both ways, up to this many of them. */
const MAX_UNREADABLE = 3;

/** Whether the names of a class match a pattern. */
export function classMatches(group: NameClass, pattern: string): Verdict {
  return group.name === undefined ? group.matches.get(pattern) : matchesPattern(pattern, group.name);
}

/** All names, in classes; `undefined` when the patterns are too many or too large to tell their names apart. */
export function classifyNames(
  nodes: readonly SchemaNode[],
  more: Iterable<string> = [],
): readonly NameClass[] | undefined {
  const names = new Set<string>(more);
  const patterns = new Set<string>();
  for (const { keywords } of nodes) {
    for (const name of [...keywords.properties.keys(), ...keywords.required]) names.add(name);
    for (const [pattern] of keywords.patternProperties) patterns.add(pattern);
    for (const name of keywords.propertyNames?.keywords.values ?? []) if (typeof name === 'string') names.add(name);
  }
  const single = [...names].map(namedClass);
  const groups = groupNames([...patterns]);
  return groups === undefined
    ? undefined
    : [...single, ...groups.map((group) => ({ ...freshExample(group, names), except: names }))];
}

function groupNames(patterns: readonly string[]): NameClass[] | undefined {
  const readable = patterns.filter((pattern) => matchesPattern(pattern, '') !== undefined);
  const unreadable = patterns.filter((pattern) => !readable.includes(pattern));
  if (unreadable.length > MAX_UNREADABLE) return undefined;
  const classes = classifyTexts(readable, { min: 0, max: Number.POSITIVE_INFINITY });
  return classes?.flatMap(({ matches, example }) => {
    const known = readable.map((pattern, index): [string, Verdict] => [pattern, matches[index]]);
    return waysToMatch(unreadable).map((ways) => ({ example, matches: new Map([...known, ...ways]) }));
  });
}

function waysToMatch(patterns: readonly string[]): [string, Verdict][][] {
  return patterns.reduce<[string, Verdict][][]>(
    (ways, pattern) =>
      ways.flatMap((way) => [true, false].map((match): [string, Verdict][] => [...way, [pattern, match]])),
    [[]],
  );
}

/** An example must not be a name that somebody mentions. */
function freshExample(group: NameClass, names: ReadonlySet<string>): NameClass {
  if (group.example !== '' && !names.has(group.example)) return group;
  for (const word of ['other', 'extra', 'more', 'a', 'b', 'x', 'z']) {
    for (const candidate of [`${group.example}${word}`, `${word}${group.example}`]) {
      const fits = [...group.matches].every(
        ([pattern, match]) => (matchesPattern(pattern, candidate) ?? match) === match,
      );
      if (fits && !names.has(candidate)) return { ...group, example: candidate };
    }
  }
  return { ...group, example: unusedName(group, names) ?? group.example };
}

/** The shortest name of a group that nobody mentions, where its patterns allow few. */
function unusedName({ matches }: NameClass, names: ReadonlySet<string>): string | undefined {
  const known = [...matches].filter(([, match]) => match !== undefined);
  const isMatching = (name: string) => known.every(([pattern, match]) => matchesPattern(pattern, name) === match);
  const used = [...names].filter(isMatching).slice(0, MAX_USED);
  const sources = [...known.map(([pattern]) => pattern), ...used.map(patternOf)];
  const classes = classifyTexts(sources, { min: 1, max: Number.POSITIVE_INFINITY });
  return classes?.find((each) => {
    const isOfGroup = known.every(([, match], index) => each.matches[index] === match);
    return isOfGroup && !each.matches.slice(known.length).includes(true);
  })?.example;
}

const MAX_USED = 16;
