import type { Direction } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { SchemaDelta } from '../json-schema/index.ts';
import { reportLeftovers } from './leftovers.ts';
import { keyOf, type Pair } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Compares two schemas and judges every difference by who writes the values. */
export function diffSchema(walk: Walk, entry: Pair, site: Site, direction: Direction): void {
  const root = {
    before: targetOf(entry.before, (node) => walk.resolveBefore(node)),
    after: targetOf(entry.after, (node) => walk.resolveAfter(node)),
  };
  const key = ['schema', direction, keyOf(root.before), keyOf(root.after)].join(' ');
  walk.recorder.once(key, () => {
    for (const { pair, key: inner, tail } of walk.schemaReach.from(root)) {
      const place = { ...site, path: site.path + tail };
      walk.recorder.once(`schema difference ${direction} ${inner}`, () => diffWhole(walk, pair, place, direction));
    }
  });
}

function diffWhole(walk: Walk, pair: Pair, site: Site, direction: Direction): void {
  const { deltas, annotations } = walk.diffSchemas(pair);
  for (const delta of deltas) addDelta(walk, pair, site, direction, delta);
  for (const { path, type, keyword, beforeAt, afterAt } of annotations) {
    const place = { path: site.path + path, type, ...nearest(pair, beforeAt, afterAt) };
    walk.recorder.add('openapi/description-changed', { keyword }, place);
  }
  reportLeftovers(walk, pair, site.path);
}

function addDelta(walk: Walk, pair: Pair, site: Site, direction: Direction, delta: SchemaDelta): void {
  const prefix = direction === 'accept' ? 'openapi/request' : 'openapi/response';
  walk.recorder.add(`${prefix}-${delta.kind}`, delta.args, {
    path: site.path + delta.path,
    type: delta.type,
    direction,
    before: delta.before,
    after: delta.after,
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
