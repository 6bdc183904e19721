import { compareText } from '../../base/index.ts';
import { reportUnclassified } from './members.ts';
import type { Sides } from './pair.ts';
import type { Walk } from './walk.ts';

/** An entry of two maps; `before` and `after` are missing in `names` as they are in `sides`. */
export interface MatchedEntry {
  /** For paths and messages: the name that consumers know. */
  readonly name: string;
  readonly names: MatchedNames;
  readonly sides: Sides;
}

/** The names that two maps give to the same thing; at least one is there. */
export interface MatchedNames {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Matches the entries of two maps, one of which may be missing: equal names first, then those that stand for the same
 * thing. The result is ordered by name. Anything else than maps is reported as unclassified.
 *
 * @param form gives equal texts for names that stand for the same thing
 */
export function matchEntries(walk: Walk, maps: Sides, path: string, form = (name: string) => name): MatchedEntry[] {
  const { before, after } = maps;
  if ([before, after].some((node) => node !== undefined && !node.isMap)) {
    reportUnclassified(walk, maps, path);
    return [];
  }
  const parents = { before: before ?? maps.parents.before, after: after ?? maps.parents.after };
  return matchNames(before?.keys() ?? [], after?.keys() ?? [], form).map((names) => ({
    name: names.before ?? names.after ?? '',
    names,
    sides: {
      before: names.before === undefined ? undefined : before?.get(names.before),
      after: names.after === undefined ? undefined : after?.get(names.after),
      parents,
    },
  }));
}

function matchNames(before: string[], after: string[], form: (name: string) => string): MatchedNames[] {
  const [known, next] = [new Set(before), new Set(after)];
  const matched: MatchedNames[] = [];
  const spare = new Map<string, string[]>();
  for (const name of after.toSorted(compareText)) {
    if (known.has(name)) matched.push({ before: name, after: name });
    else spare.set(form(name), [...(spare.get(form(name)) ?? []), name]);
  }
  for (const name of before.toSorted(compareText)) {
    if (!next.has(name)) matched.push({ before: name, after: spare.get(form(name))?.shift() });
  }
  for (const name of [...spare.values()].flat()) matched.push({ before: undefined, after: name });
  return matched.sort((a, b) => compareText(a.before ?? a.after ?? '', b.before ?? b.after ?? ''));
}
