import type { DocumentNode } from '../../document/index.ts';
import { CONDITIONALS } from './keywords.ts';
import type { Side } from './partial-schema.ts';
import type { SchemaVisit } from './schema-diff.ts';
import type { SchemaView } from './schema-view.ts';

/** Two schemas as they stand in their documents. */
export type SchemaNodes = { readonly [Of in Side]: DocumentNode };

/** Values this deep are still shown from the outside in. */
const MAX_EDGES = 4;

/** Keywords besides {@link CONDITIONALS} that may keep a value out because of a part of it. */
const SELECTIVE: ReadonlySet<string> = new Set([
  ...CONDITIONALS,
  'allOf',
  'enum',
  'const',
  'maxItems',
  'maxProperties',
]);

const PLAIN_EDGE = /^\.(properties|items|prefixItems|additionalProperties)\b/;

/**
 * The definition that a difference is looked at in: the compared schemas themselves, or, deep inside them, the nearest
 * definition, provided that whatever stands around it takes any value of it.
 */
export function findAnchor(visit: SchemaVisit): { readonly visit: SchemaVisit; readonly nodes?: SchemaNodes } {
  const visits = [visit];
  for (let next = visit.from; next !== undefined; next = next.visit.from) visits.push(next.visit);
  const root = visits.at(-1) ?? visit;
  if (visits.length - 1 <= MAX_EDGES) return { visit: root };
  for (const each of visits) {
    const nodes = definitionOf(each);
    if (nodes !== undefined) return isOpenAround(each) ? { visit: each, nodes } : { visit: root };
  }
  return { visit: root };
}

/** The schemas that references lead to, where nothing stands beside the references. */
function definitionOf({ pair: { before, after } }: SchemaVisit): SchemaNodes | undefined {
  const isDefinition = (view: SchemaView) => view.trail.length > 1 && !view.addsToReference;
  if (!isDefinition(before) || !isDefinition(after)) return undefined;
  return before.node && after.node && { before: before.node, after: after.node };
}

/** True when all schemas around a place take any value of it. */
export function isOpenAround(inner: SchemaVisit): boolean {
  for (let next = inner.from; next !== undefined; next = next.visit.from) {
    const { before, after } = next.visit.pair;
    const isSelective = [...before.keywords(), ...after.keywords()].some((keyword) => SELECTIVE.has(keyword));
    if (isSelective || !PLAIN_EDGE.test(next.edge.tail)) return false;
  }
  return true;
}
