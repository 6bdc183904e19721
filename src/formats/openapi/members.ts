import {
  effectivePlace,
  keywordPlace,
  namesOf,
  type Pair,
  type Place,
  type Sides,
  sameValue,
  sidesOf,
} from './pair.ts';
import { keywordPath, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Compares one member of two maps. */
export type Judge = (walk: Walk, sides: Sides, site: Site) => void;

/** Judges by the name of the member. */
export type Judges = ReadonlyMap<string, Judge>;

/** Members that only describe, wherever they stand. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  'tags',
]);

/** For members that the caller compares itself. */
export const judgedElsewhere: Judge = () => undefined;

/**
 * Compares two maps member by member, so that no difference is passed over: a member without a judge is an annotation
 * or unclassified.
 */
export function compareMembers(walk: Walk, pair: Pair, site: Site, judges: Judges, judgeRest = judgeUnknown): void {
  walk.coverage.mark(pair.before, pair.after);
  if (!pair.before.isMap || !pair.after.isMap) {
    reportUnclassified(walk, { ...pair, parents: pair }, site.path);
    return;
  }
  for (const [name, judge] of judges) {
    const sides = sidesOf(pair, name);
    if (sides.before !== undefined || sides.after !== undefined) judge(walk, sides, site);
  }
  for (const name of namesOf(pair)) {
    if (!judges.has(name)) judgeRest(walk, sidesOf(pair, name), site, name);
  }
}

/** Judges a member that has no judge of its own. */
export function judgeUnknown(walk: Walk, sides: Sides, site: Site, name: string): void {
  const path = keywordPath(site.path, name);
  if (isAnnotation(name)) reportAnnotation(walk, sides, path, name);
  else reportUnclassified(walk, sides, path, name);
}

/** True for prose, examples and extensions. @see OpenAPI 3.1.0, section 4.9 (Specification Extensions) */
export function isAnnotation(name: string): boolean {
  return ANNOTATIONS.has(name) || name.startsWith('x-');
}

/** Reports two values that differ as an annotation. */
export function reportAnnotation(walk: Walk, sides: Sides, path: string, keyword: string): void {
  if (sameValue(sides)) return;
  walk.recorder.add('openapi/description-changed', { keyword }, keywordPlace(sides, path));
}

/** Reports two values that differ as something that no rule decides. */
export function reportUnclassified(walk: Walk, sides: Sides, path: string, keyword = lastName(path)): void {
  if (sameValue(sides)) return;
  walk.recorder.add('openapi/unclassified-change', { keyword }, keywordPlace(sides, path));
}

/** Compares a member that is true, false, or missing, which means false; other values are unclassified. */
export function compareFlag(
  walk: Walk,
  sides: Sides,
  site: Site,
  name: string,
  report: (isSet: boolean, place: Place) => void,
): void {
  const path = keywordPath(site.path, name);
  const [before, after] = [sides.before?.value ?? false, sides.after?.value ?? false];
  const isIrregular = [sides.before, sides.after].some((node) => node && typeof node.value !== 'boolean');
  if (isIrregular) reportUnclassified(walk, sides, path);
  else if (before !== after) report(after === true, effectivePlace(sides, path, before, after));
}

/** Judges `deprecated`. */
export const judgeDeprecated: Judge = (walk, sides, site) => {
  compareFlag(walk, sides, site, 'deprecated', (isSet, place) => {
    const id = isSet ? 'openapi/deprecation-added' : 'openapi/deprecation-removed';
    walk.recorder.add(id, { subject: site.subject }, place);
  });
};

function lastName(path: string): string {
  return /([^.[\]]+)\]?$/.exec(path)?.[1] ?? path;
}
