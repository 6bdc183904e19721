import { canonicalJson, equalValues } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { EventDocument } from './event-model.ts';
import { isProse, type Judge, placeOf, reportAnnotation, type Sides } from './members.ts';
import { Part } from './part.ts';
import type { Site, Walk } from './walk.ts';

/** One way to authenticate: all its schemes together. */
interface Alternative {
  /** Equal for alternatives that ask for the same. */
  readonly identity: string;
  readonly label: string;
  readonly node: DocumentNode;
  /** Definitions of schemes that were looked at. */
  readonly schemes: readonly DocumentNode[];
}

/** Compares what clients must prove: the alternatives of a server or an operation. */
export const judgeSecurity: Judge = (walk, sides, site) => {
  const before = alternativesOf(walk, walk.before, sides.before);
  const after = alternativesOf(walk, walk.after, sides.after);
  for (const node of before.flatMap(({ schemes }) => judgedMembers(schemes))) walk.coverage.mark(node, undefined);
  for (const node of after.flatMap(({ schemes }) => judgedMembers(schemes))) walk.coverage.mark(undefined, node);
  const path = `${site.path}.security`;
  if (isSameSet(before, after)) reportAnnotation('security')(walk, sides, site);
  else if (before.length === 0 || after.length === 0) reportPresence(walk, sides, site, path, after);
  else reportAlternatives(walk, sides, site, path, before, after);
};

/** Prose of a scheme is left for the end, where it is reported as such. */
function judgedMembers(schemes: readonly DocumentNode[]): DocumentNode[] {
  return schemes.flatMap((scheme) => scheme.entries().flatMap(([name, node]) => (isProse(name) ? [] : [node])));
}

function isSameSet(before: readonly Alternative[], after: readonly Alternative[]): boolean {
  const [old, current] = [before, after].map((list) => [...new Set(list.map(({ identity }) => identity))].sort());
  return equalValues(old, current);
}

function reportPresence(walk: Walk, sides: Sides, site: Site, path: string, after: readonly Alternative[]): void {
  const isEmpty = (node: DocumentNode | undefined) => (node?.items().length ?? 0) === 0;
  if (isEmpty(sides.before) === isEmpty(sides.after)) return;
  const scheme = after.map(({ label }) => label).join(' or ');
  if (after.length > 0)
    walk.recorder.add('asyncapi/security-added', { owner: site.owner, scheme }, placeOf(sides, path));
  else walk.recorder.add('asyncapi/security-removed', { owner: site.owner }, placeOf(sides, path));
}

function reportAlternatives(
  walk: Walk,
  sides: Sides,
  site: Site,
  path: string,
  before: readonly Alternative[],
  after: readonly Alternative[],
): void {
  const parents = { before: sides.before ?? sides.parents.before, after: sides.after ?? sides.parents.after };
  const [old, current] = [before, after].map((list) => new Set(list.map(({ identity }) => identity)));
  for (const { identity, label, node } of before) {
    if (current?.has(identity)) continue;
    const place = { path: `${path}[${label}]`, type: 'removed', before: label, beforeAt: node } as const;
    const args = { owner: site.owner, scheme: label };
    walk.recorder.add('asyncapi/security-alternative-removed', args, { ...place, afterAt: parents.after });
  }
  for (const { identity, label, node } of after) {
    if (old?.has(identity)) continue;
    const place = { path: `${path}[${label}]`, type: 'added', after: label, afterAt: node } as const;
    const args = { owner: site.owner, scheme: label };
    walk.recorder.add('asyncapi/security-alternative-added', args, { ...place, beforeAt: parents.before });
  }
}

function alternativesOf(walk: Walk, document: EventDocument, list: DocumentNode | undefined): Alternative[] {
  const read = document.major === '2' ? readRequirement : readScheme;
  const alternatives = (list?.items() ?? []).map((node) => read(document, node));
  // The two major versions write scopes in different places; then only the names are comparable.
  return walk.isSameMajor ? alternatives : alternatives.map((item) => ({ ...item, identity: item.label }));
}

/** 2.x: names of schemes with the scopes that are needed. */
function readRequirement(document: EventDocument, node: DocumentNode): Alternative {
  const schemes = node.entries().map(([name, scopes]) => {
    const holder = document.root.at('components', 'securitySchemes', name);
    const part = holder === undefined ? undefined : Part.open(document.documents, holder);
    return { name, scopes: scopes.value, part };
  });
  const identity = schemes.map(({ name, scopes, part }) => ({ name, scopes, scheme: describeScheme(part) }));
  return {
    identity: canonicalJson(identity),
    label: schemes.map(({ name }) => name).join(' + ') || 'no credentials',
    node,
    schemes: schemes.flatMap(({ part }) => part?.layers ?? []),
  };
}

/** 3.x: the scheme itself, mostly by reference. */
function readScheme(document: EventDocument, node: DocumentNode): Alternative {
  const part = Part.open(document.documents, node);
  const name = part.plumbing.length > 0 ? part.node?.path.at(-1) : part.get('type')?.text;
  const identity = canonicalJson(describeScheme(part));
  return { identity, label: String(name ?? 'unknown'), node, schemes: part.layers };
}

/** A scheme without its prose; `null` when its definition is missing. */
function describeScheme(part: Part | undefined): unknown {
  if (part?.node === undefined) return null;
  return part.node
    .entries()
    .flatMap(([name, node]) => (isProse(name) ? [] : [[name, node.value]]))
    .sort();
}
