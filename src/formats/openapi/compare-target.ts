import { reportAnnotation, reportUnclassified } from './members.ts';
import { keyOf, keywordPlace, namesOf, type Pair, sameValue, sidesOf } from './pair.ts';
import { keywordPath, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/**
 * Follows the references of both sides and compares what they lead to: once per pair, however many operations share
 * it. A reference that leads nowhere is compared with nothing; reading has reported it.
 *
 * @param kind keeps apart comparisons of the same values in different roles
 */
export function compareTarget(walk: Walk, entry: Pair, site: Site, kind: string, compare: (pair: Pair) => void): void {
  const pair = followReferences(walk, entry, site);
  if (pair === undefined) return;
  const key = [kind, site.reversed, keyOf(pair.before), keyOf(pair.after)].join(' ');
  walk.recorder.once(key, () => compare(pair));
}

/** What two values stand for; `undefined` when a reference leads nowhere. Reports members that a `$ref` hides. */
export function followReferences(walk: Walk, entry: Pair, site: Site): Pair | undefined {
  compareIgnoredSiblings(walk, entry, site);
  return walk.resolve(entry);
}

/** Members beside `$ref` mean nothing, except that 3.1 lets them replace the prose. @see OpenAPI 3.1.0, 4.8.23 */
function compareIgnoredSiblings(walk: Walk, entry: Pair, site: Site): void {
  for (const { name, sides } of siblingsOf(entry)) {
    const path = keywordPath(site.path, name);
    if (name === 'summary' || name === 'description') reportAnnotation(walk, sides, path, name);
    else {
      const what = `${name} changed beside a $ref, where it is ignored`;
      walk.recorder.add('openapi/notation-changed', { what }, keywordPlace(sides, path));
    }
  }
}

/** What a path item holds beside its `$ref` is undefined, so that a change of it cannot be decided. */
export function compareUndefinedSiblings(walk: Walk, entry: Pair, site: Site): void {
  for (const { name, sides } of siblingsOf(entry)) reportUnclassified(walk, sides, keywordPath(site.path, name), name);
}

function siblingsOf(entry: Pair) {
  if (entry.before.get('$ref')?.text === undefined || entry.after.get('$ref')?.text === undefined) return [];
  return namesOf(entry)
    .filter((name) => name !== '$ref')
    .map((name) => ({ name, sides: sidesOf(entry, name) }))
    .filter(({ sides }) => !sameValue(sides));
}
