import { compareText, type Direction } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { JudgedDelta } from '../json-schema/index.ts';
import { reportLeftovers } from './leftovers.ts';
import { bothOf, keyOf, namedPlace, type Pair, type Sides } from './pair.ts';
import { atEntry, type Site } from './site.ts';
import { schemaRole, type Walk } from './walk.ts';

/** Compares two schemas and judges every difference by who writes the values. */
export function diffSchema(walk: Walk, entry: Pair, site: Site, direction: Direction): void {
  const root = {
    before: targetOf(entry.before, (node) => walk.resolveBefore(node)),
    after: targetOf(entry.after, (node) => walk.resolveAfter(node)),
  };
  const key = ['schema', direction, keyOf(root.before), keyOf(root.after)].join(' ');
  walk.recorder.once(key, () => {
    diffReached(walk, root, site, direction);
    diffSubtypes(walk, root, site, direction);
  });
}

function diffReached(walk: Walk, root: Pair, site: Site, direction: Direction): void {
  for (const { pair, key, tail } of walk.schemaReach.from(root)) {
    const place = { ...site, path: site.path + tail };
    walk.recorder.once(`schema difference ${direction} ${key}`, () => diffWhole(walk, pair, place, direction));
  }
}

/**
 * Compares what may stand for a schema with a `discriminator`; schemas that come with the same subtypes share the
 * comparison.
 *
 * @see OpenAPI 3.1.0, section 4.8.25
 */
function diffSubtypes(walk: Walk, root: Pair, site: Site, direction: Direction): void {
  const before = walk.subtypes.before.from(root.before);
  const after = walk.subtypes.after.from(root.after);
  if (before.size + after.size === 0) return;
  walk.recorder.once(`subtypes ${direction} ${walk.nameOf(before)} ${walk.nameOf(after)}`, () => {
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
      const inner = atEntry(site, 'discriminator', name);
      diffSubtype(walk, { before: before.get(name), after: after.get(name), parents: root }, inner, direction, name);
    }
  });
}

function diffSubtype(walk: Walk, sides: Sides, site: Site, direction: Direction, name: string): void {
  if (bothOf(sides) === undefined) addSubtype(walk, sides, site, direction, name);
  const schemas = bothOf({
    before: walk.roots.before.at('components', 'schemas', name),
    after: walk.roots.after.at('components', 'schemas', name),
    parents: sides.parents,
  });
  if (schemas === undefined) return;
  walk.recorder.once(`subtype ${direction} ${name}`, () => diffReached(walk, schemas, site, direction));
}

/** Whether the other side can do with a subtype that came or went depends on the subtypes that it really uses. */
function addSubtype(walk: Walk, sides: Sides, site: Site, direction: Direction, name: string): void {
  const id = direction === 'accept' ? 'openapi/request-schema-changed' : 'openapi/response-schema-changed';
  const place = { ...namedPlace(sides, site.path, name), direction };
  walk.recorder.add(id, { subject: '', keyword: 'discriminator' }, place);
}

function diffWhole(walk: Walk, pair: Pair, site: Site, direction: Direction): void {
  const { annotations } = walk.diffSchemas(pair);
  for (const delta of walk.judgeSchemas(pair, direction)) addDelta(walk, pair, site, direction, delta);
  for (const { path, type, keyword, beforeAt, afterAt } of annotations) {
    const place = { path: site.path + path, type, ...nearest(pair, beforeAt, afterAt) };
    walk.recorder.add('openapi/description-changed', { keyword }, place);
  }
  reportLeftovers(walk, pair, site.path);
}

function addDelta(walk: Walk, pair: Pair, site: Site, direction: Direction, delta: JudgedDelta): void {
  walk.recorder.add(`openapi/${schemaRole(direction)}-${delta.kind}`, delta.args, {
    path: site.path + delta.path,
    type: delta.type,
    direction,
    before: delta.before,
    after: delta.after,
    ruling: delta.ruling,
    ...nearest(pair, delta.beforeAt, delta.afterAt),
  });
}

function nearest(pair: Pair, beforeAt: DocumentNode | undefined, afterAt: DocumentNode | undefined) {
  return { beforeAt: beforeAt ?? pair.before, afterAt: afterAt ?? pair.after };
}

/** Where a schema stands that is nothing but a reference, so that everyone who refers to it shares one comparison. */
function targetOf(node: DocumentNode, resolve: (node: DocumentNode) => DocumentNode | undefined): DocumentNode {
  const isReference = node.get('$ref')?.text !== undefined && node.keys().length === 1;
  return (isReference ? resolve(node) : undefined) ?? node;
}
