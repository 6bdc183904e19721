import { formatPointer } from '../../base/index.ts';
import type { Difference, DocumentNode } from '../../document/index.ts';
import { isProse, placeOf } from './members.ts';
import type { Crawl } from './reference-crawl.ts';
import { crawlSubtypes } from './subtypes.ts';
import type { Walk } from './walk.ts';

/** What the references of both documents lead to. */
interface Reaches {
  readonly before: Crawl['reached'];
  readonly after: Crawl['reached'];
}

/** Reports every difference that the walk did not judge, so that none is passed over in silence. */
export function reportLeftovers(walk: Walk, reaches: Reaches): void {
  // Documents of two major versions are put together differently; only the model can be compared.
  if (!walk.isSameMajor) return;
  const subtypes = {
    before: crawlSubtypes(walk.before, (node) => isUsed(node, reaches.before)),
    after: crawlSubtypes(walk.after, (node) => isUsed(node, reaches.after)),
  };
  for (const difference of differences(walk, reaches)) {
    // A component that came or went with its references is judged where they are.
    if (!isMoved(difference, walk, reaches)) reportDifference(walk, difference, reaches, subtypes);
  }
  if (walk.recorder.isEmpty) reportRewritten(walk);
}

function differences(walk: Walk, reaches: Reaches): Difference[] {
  const found = walk.renamed.flatMap(([before, after]) => {
    const inside = walk.coverage.uncovered(before, after);
    walk.coverage.mark(before, after);
    return inside;
  });
  found.push(...walk.coverage.uncovered(walk.before.root, walk.after.root));
  for (const [before, after] of sharedFiles(walk, reaches)) found.push(...walk.coverage.uncovered(before, after));
  return found;
}

/** The other files that references of both documents lead to. */
function sharedFiles(walk: Walk, reaches: Reaches): [DocumentNode, DocumentNode][] {
  const filesOf = (reached: Crawl['reached']) => new Set([...reached.values()].map(({ file }) => file));
  const after = filesOf(reaches.after);
  return [...filesOf(reaches.before)].flatMap((file): [DocumentNode, DocumentNode][] => {
    if (!after.has(file) || file === walk.before.root.file || file === walk.after.root.file) return [];
    const roots = [walk.before.documents.load(file)?.root, walk.after.documents.load(file)?.root] as const;
    return roots[0] === undefined || roots[1] === undefined ? [] : [[roots[0], roots[1]]];
  });
}

/** The values differ and everything in them was compared: only their spelling is another. */
function reportRewritten(walk: Walk): void {
  const place = { path: 'asyncapi', type: 'modified', beforeAt: walk.before.root, afterAt: walk.after.root } as const;
  walk.recorder.add('asyncapi/document-rewritten', { file: walk.after.root.file }, place);
}

function isMoved({ before, after }: Difference, walk: Walk, reaches: Reaches): boolean {
  if (before !== undefined && after !== undefined) return false;
  const [node, reached] = before === undefined ? [after, reaches.after] : [before, reaches.before];
  return node !== undefined && isDefinition(node, walk) && isUsed(node, reached);
}

/** True for what counts only when something refers to it. */
function isDefinition(node: DocumentNode, walk: Walk): boolean {
  const isRoot = node.file === walk.before.root.file || node.file === walk.after.root.file;
  return !isRoot || node.path[0] === 'components';
}

/** True when a reference leads to the value, into it, or to something around it. */
function isUsed(node: DocumentNode, reached: Crawl['reached']): boolean {
  // Security schemes of 2.x are named and not referred to.
  if (node.path[1] === 'securitySchemes') return true;
  for (let length = node.path.length; length >= 0; length--) {
    if (reached.has(`${node.file}#${formatPointer(node.path.slice(0, length))}`)) return true;
  }
  const inside = `${node.address}/`;
  return [...reached.keys()].some((key) => key.startsWith(inside));
}

function reportDifference(walk: Walk, difference: Difference, reaches: Reaches, subtypes: Reaches): void {
  const { before, after } = difference;
  const node = before ?? after ?? difference.beforeParent;
  if (isDefinition(node, walk) && !isReached(difference, reaches)) {
    const rule = isReached(difference, subtypes) ? 'asyncapi/subtype-undecided' : 'asyncapi/component-changed';
    reportComponent(walk, difference, rule);
    return;
  }
  const path = spellPath(node, walk);
  const place = placeOf(sidesOf(difference), path);
  const name = String(node.path.at(-1) ?? '');
  if (isDescription(node, name)) walk.recorder.add('asyncapi/description-changed', { keyword: name }, place);
  else walk.recorder.add('asyncapi/unclassified-change', { path }, place);
}

/** Prose of a component that others refer to, and extensions anywhere. */
function isDescription(node: DocumentNode, name: string): boolean {
  if (name.startsWith('x-')) return true;
  const [start, kind] = node.path;
  if (start !== 'components') return false;
  return kind === 'tags' || kind === 'externalDocs' || (node.path.length === 4 && isProse(name));
}

/** True when a reference leads to the value on a side that has it. */
function isReached({ before, after }: Difference, reaches: Reaches): boolean {
  return (
    (before !== undefined && isUsed(before, reaches.before)) || (after !== undefined && isUsed(after, reaches.after))
  );
}

function reportComponent(
  walk: Walk,
  difference: Difference,
  rule: 'asyncapi/component-changed' | 'asyncapi/subtype-undecided',
): void {
  const node = difference.before ?? difference.after ?? difference.beforeParent;
  const component = node.path.slice(1, 3).join('.') || (node.path[0] === undefined ? node.file : String(node.path[0]));
  const { before: _before, after: _after, ...place } = placeOf(sidesOf(difference), spellPath(node, walk));
  walk.recorder.add(rule, { component }, place);
}

function sidesOf({ before, after, beforeParent, afterParent }: Difference) {
  return { before, after, parents: { before: beforeParent, after: afterParent } };
}

/** Names of maps whose keys are chosen by the author: change paths put those in brackets. */
const NAMED = new Set(['channels', 'operations', 'servers', 'messages', 'parameters', 'properties', 'variables']);

function spellPath(node: DocumentNode, walk: Walk): string {
  const isRoot = node.file === walk.before.root.file || node.file === walk.after.root.file;
  let path = isRoot ? 'asyncapi' : `asyncapi.files[${node.file}]`;
  let isName = false;
  for (const part of node.path) {
    path += isName || typeof part === 'number' || !/^[\w$-]+$/.test(part) ? `[${part}]` : `.${part}`;
    isName = !isName && NAMED.has(String(part));
  }
  return path;
}
