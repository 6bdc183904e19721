import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { reportUnclassified } from './members.ts';
import { keywordPlace, type Pair, type Sides } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Items of `parameters` lists that the comparison by name leaves out. */
export interface StrayItems {
  readonly before: readonly DocumentNode[];
  readonly after: readonly DocumentNode[];
}

/** Reports items that are no parameters, or repeat one: how they are read is not known. */
export function diffStrayParameters(walk: Walk, items: StrayItems, parents: Pair, site: Site): void {
  for (const sides of unmatched(items, parents)) reportUnclassified(walk, sides, pathOf(sides, site), 'parameters');
}

/**
 * Reports parameters of a path that all its operations replace, unless the other document still has them: they decide
 * nothing.
 */
export function diffShadowedParameters(walk: Walk, items: StrayItems, parents: Pair, site: Site): void {
  const known = { before: valuesOf(parents.before), after: valuesOf(parents.after) };
  const shadowed = {
    before: items.before.filter((item) => !known.after.has(canonicalJson(item.value))),
    after: items.after.filter((item) => !known.before.has(canonicalJson(item.value))),
  };
  const what = `parameter of ${site.subject} changed, which every operation replaces`;
  for (const sides of unmatched(shadowed, parents)) {
    walk.recorder.add('openapi/notation-changed', { what }, keywordPlace(sides, pathOf(sides, site)));
  }
}

/** Items without an equal one on the other side, in pairs as far as they go. */
function unmatched({ before, after }: StrayItems, parents: Pair): Sides[] {
  const spare = [...after];
  const missing = before.filter((node) => {
    const index = spare.findIndex((other) => canonicalJson(other.value) === canonicalJson(node.value));
    if (index !== -1) spare.splice(index, 1);
    return index === -1;
  });
  const length = Math.max(missing.length, spare.length);
  return Array.from({ length }, (_, index) => ({ before: missing[index], after: spare[index], parents }));
}

/** An item by its place in the list; a list that is none as a whole. */
function pathOf({ before, after }: Sides, site: Site): string {
  const step = (before ?? after)?.path.at(-1);
  return typeof step === 'number' ? `${site.path}.parameters[${step}]` : `${site.path}.parameters`;
}

function valuesOf(owner: DocumentNode): Set<string> {
  const items = owner.get('parameters')?.items() ?? [];
  return new Set(items.map((item) => canonicalJson(item.value)));
}
