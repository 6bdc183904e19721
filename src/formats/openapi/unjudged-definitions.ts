import { formatPath } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { isAnnotation, reportAnnotation, reportUnclassified } from './members.ts';
import { keyOf, keywordPlace, type Pair, type Sides } from './pair.ts';
import { keywordPath } from './site.ts';
import type { Walk } from './walk.ts';

/** What references lead to in one document; values are named by {@link keyOf}. */
export interface Reach {
  /** From all of the document. */
  readonly all: ReadonlySet<string>;
  /** From what the walk has compared. */
  readonly used: ReadonlySet<string>;
}

/** The reach of both documents. */
export interface Reaches {
  readonly before: Reach;
  readonly after: Reach;
}

/** How many steps of a path name a component: `components`, its kind, its name. */
const COMPONENT_DEPTH = 3;

/**
 * Reports what differs among definitions that the walk over the operations has not judged: definitions that nothing
 * uses, and whatever the walk left over in used ones. A definition that came or went with everything that refers to it
 * is covered by the changes there.
 *
 * @param path spelling of change paths for the root of the file
 */
export function reportUnjudgedDefinitions(walk: Walk, sides: Sides, path: string, reaches: Reaches): void {
  const { before, after } = sides;
  const differences =
    before !== undefined && after !== undefined
      ? walk.coverage.uncovered(before, after).map((difference) => ({
          before: difference.before,
          after: difference.after,
          parents: { before: difference.beforeParent, after: difference.afterParent },
        }))
      : [sides];
  const outer = { before: outerOf(reaches.before), after: outerOf(reaches.after) };
  for (const difference of differences) reportDifference({ walk, path, reaches, outer }, difference);
}

/** True when what the walk has compared leads to a value in both documents. */
export function isUsed(reaches: Reaches, { before, after }: Pair): boolean {
  return isInside(reaches.before.used, before) && isInside(reaches.after.used, after);
}

interface Context {
  readonly walk: Walk;
  readonly path: string;
  readonly reaches: Reaches;
  /** Values that have something reached inside. */
  readonly outer: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
}

function reportDifference(context: Context, sides: Sides): void {
  const { before, after } = sides;
  if (before === undefined || after === undefined) {
    if (before !== undefined) reportLone(context, sides, before, 'before', 'after');
    if (after !== undefined) reportLone(context, sides, after, 'after', 'before');
    return;
  }
  const { reaches, outer } = context;
  const isOuter = outer.before.has(keyOf(before)) || outer.after.has(keyOf(after));
  report(context, sides, before, isOuter || isUsed(reaches, { before, after }));
}

type Side = 'before' | 'after';

/** Judges a value that only one document has. */
function reportLone(context: Context, sides: Sides, node: DocumentNode, own: Side, other: Side): void {
  const { reaches, outer, walk } = context;
  const isJudged = own === 'before' ? walk.coverage.hasBefore(node) : walk.coverage.hasAfter(node);
  if (isJudged) return;
  if (outer[own].has(keyOf(node)) && node.isMap) {
    const parents = { ...sides.parents, [own]: node };
    for (const [, member] of node.entries()) {
      reportDifference(context, { before: undefined, after: undefined, [own]: member, parents });
    }
    return;
  }
  const isKnownToOther = isInside(reaches[other].used, sides.parents[other]) || reaches[other].all.has(keyOf(node));
  if (isInside(reaches[own].used, node) && isKnownToOther) report(context, sides, node, true);
  else if (!isInside(reaches[own].all, node)) report(context, sides, node, false);
}

function report(context: Context, sides: Sides, node: DocumentNode, isUsed: boolean): void {
  const { walk } = context;
  const [first, kind = ''] = node.path.map(String);
  const isProse = first === 'components' && (kind === 'examples' || isAnnotation(kind));
  if (isProse) reportAnnotation(walk, sides, spell(context, node), kind);
  else if (isUsed) reportUnclassified(walk, sides, spell(context, node));
  else reportUnused(context, sides, node);
}

/** Reports an unused component as a whole, however many differences it has. */
function reportUnused(context: Context, sides: Sides, node: DocumentNode): void {
  const { walk } = context;
  const isDeep = node.file === walk.roots.before.file && node.path.length > COMPONENT_DEPTH;
  const whole = isDeep ? componentAt(walk.roots, node) : sides;
  const top = whole.before ?? whole.after ?? node;
  const { type, beforeAt, afterAt } = keywordPlace(whole, '');
  const place = { path: spell(context, top), type, beforeAt, afterAt };
  walk.recorder.add('openapi/unused-component-changed', { name: formatPath(top.path) }, place);
}

function componentAt(roots: Pair, node: DocumentNode): Sides {
  const path = node.path.slice(0, COMPONENT_DEPTH);
  return { before: roots.before.at(...path), after: roots.after.at(...path), parents: roots };
}

/** Spells components as maps with keys, `openapi.components.schemas[Money]`, and everything else as keywords. */
function spell({ path }: Context, node: DocumentNode): string {
  return node.path.reduce<string>((outer, step, index) => {
    const isKey = typeof step === 'number' || (index === COMPONENT_DEPTH - 1 && node.path[0] === 'components');
    return isKey ? `${outer}[${step}]` : keywordPath(outer, step);
  }, path);
}

function isInside(reached: ReadonlySet<string>, node: DocumentNode): boolean {
  for (let length = node.path.length; length >= 0; length--) {
    if (reached.has(JSON.stringify([node.file, ...node.path.slice(0, length)]))) return true;
  }
  return false;
}

function outerOf(reach: Reach): ReadonlySet<string> {
  const outer = new Set<string>();
  for (const key of reach.all) {
    const steps = JSON.parse(key) as unknown[];
    while (steps.length > 1) {
      steps.pop();
      outer.add(JSON.stringify(steps));
    }
  }
  return outer;
}
