import type { DocumentNode } from '../../document/index.ts';
import { reportUnclassified } from './members.ts';
import type { Pair, Place } from './pair.ts';
import {
  compareRequirements,
  describeRequirement,
  missingScopes,
  type Requirement,
  type RequirementDelta,
  readRequirements,
} from './security-requirements.ts';
import { diffScheme } from './security-schemes.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';

/** The list in force, and the value that a report shows where a side has none. */
interface Security {
  readonly list: DocumentNode | undefined;
  readonly home: DocumentNode;
}

/** The lists of both sides and where messages find them. */
interface Context {
  readonly site: Site;
  readonly homes: Pair;
}

/**
 * Compares the credentials that one operation needs: its own, else those of the document.
 *
 * @see OpenAPI 3.1.0, section 4.8.10: `security` of an operation replaces that of the document
 */
export function diffSecurity(walk: Walk, operation: Pair, site: Site): void {
  const isOwn = operation.before.get('security') !== undefined || operation.after.get('security') !== undefined;
  if (operation.before.get('security') === undefined) walk.inheritsSecurity.before = true;
  if (operation.after.get('security') === undefined) walk.inheritsSecurity.after = true;
  const before = securityOf(operation.before, walk.roots.before, isOwn);
  const after = securityOf(operation.after, walk.roots.after, isOwn);
  const rename = (scheme: string): string => walk.renamedSchemes.get(scheme) ?? scheme;
  const [old, next] = [readRequirements(before.list, rename), readRequirements(after.list)];
  const homes = { before: before.list ?? before.home, after: after.list ?? after.home };
  if (old === undefined || next === undefined) {
    reportUnclassified(walk, { before: before.list, after: after.list, parents: homes }, `${site.path}.security`);
    return;
  }
  for (const delta of compareRequirements(old, next)) report(walk, delta, { site, homes });
  diffSchemes(walk, before.list, next);
}

function securityOf(operation: DocumentNode, root: DocumentNode, isOwn: boolean): Security {
  const list = operation.get('security') ?? root.get('security');
  return { list, home: isOwn ? operation : root };
}

/** Compares the schemes that are needed on both sides. */
function diffSchemes(walk: Walk, before: DocumentNode | undefined, after: readonly Requirement[]): void {
  for (const item of before?.items() ?? []) {
    for (const name of item.keys()) {
      const next = walk.renamedSchemes.get(name) ?? name;
      if (after.some(({ schemes }) => schemes.has(next))) diffScheme(walk, name, next);
    }
  }
}

function report(walk: Walk, delta: RequirementDelta, context: Context): void {
  if (delta.kind === 'needed' || delta.kind === 'free') reportAnonymous(walk, delta, context);
  else if (delta.kind === 'added') reportNew(walk, delta.after, context);
  else if ('after' in delta) reportSuccessor(walk, delta, context);
  else reportGone(walk, delta, context);
}

function reportAnonymous(
  walk: Walk,
  delta: Extract<RequirementDelta, { kind: 'needed' | 'free' }>,
  { site, homes }: Context,
): void {
  const [operation, path] = [site.subject, `${site.path}.security`];
  if (delta.kind === 'free') {
    const alternative = delta.before.map(describeRequirement).join(' or ');
    const place = accepted({ path, type: 'removed', before: alternative, ...at(homes) });
    walk.recorder.add('openapi/security-removed', { operation }, place);
    return;
  }
  const alternative = delta.after.map(describeRequirement).join(' or ');
  const place = accepted({ path, type: 'added', after: alternative, ...at(homes) });
  walk.recorder.add('openapi/security-added', { operation, alternative }, place);
}

function reportNew(walk: Walk, requirement: Requirement, { site, homes }: Context): void {
  const alternative = describeRequirement(requirement);
  const where = at(homes, undefined, requirement.node);
  const place = accepted({ path: pathOf(site, requirement), type: 'added', after: alternative, ...where });
  walk.recorder.add('openapi/security-alternative-added', { operation: site.subject, alternative }, place);
}

function reportGone(
  walk: Walk,
  { kind, before }: Extract<RequirementDelta, { kind: 'removed' | 'implied' }>,
  { site, homes }: Context,
): void {
  const path = pathOf(site, before);
  const alternative = describeRequirement(before);
  const place = accepted({ path, type: 'removed', before: alternative, ...at(homes, before.node) });
  if (kind === 'removed') {
    walk.recorder.add('openapi/security-alternative-removed', { operation: site.subject, alternative }, place);
  } else {
    const what = `${site.subject} security requirement ${alternative} removed, which another one includes`;
    walk.recorder.add('openapi/notation-changed', { what }, place);
  }
}

function reportSuccessor(
  walk: Walk,
  { kind, before, after }: Extract<RequirementDelta, { kind: 'tightened' | 'rescoped' }>,
  { site, homes }: Context,
): void {
  const [operation, path] = [site.subject, pathOf(site, before)];
  const where = at(homes, before.node, after.node);
  if (kind === 'tightened') {
    const [old, next] = [describeRequirement(before), describeRequirement(after)];
    const added = [...after.schemes.keys()].filter((scheme) => !before.schemes.has(scheme)).join(' + ');
    const place = accepted({ path, type: 'modified', before: old, after: next, ...where });
    walk.recorder.add('openapi/security-alternative-tightened', { operation, alternative: old, added }, place);
    return;
  }
  for (const { scheme, scope } of missingScopes(before, after)) {
    const place = accepted({ path: `${path}.scopes[${scope}]`, type: 'added', after: scope, ...where });
    walk.recorder.add('openapi/security-scope-added', { operation, scheme, scope }, place);
  }
  for (const { scheme, scope } of missingScopes(after, before)) {
    const place = accepted({ path: `${path}.scopes[${scope}]`, type: 'removed', before: scope, ...where });
    walk.recorder.add('openapi/security-scope-removed', { operation, scheme, scope }, place);
  }
}

function at(
  homes: Pair,
  before?: DocumentNode,
  after?: DocumentNode,
): { beforeAt: DocumentNode; afterAt: DocumentNode } {
  return { beforeAt: before ?? homes.before, afterAt: after ?? homes.after };
}

function pathOf(site: Site, requirement: Requirement): string {
  return `${site.path}.security[${describeRequirement(requirement)}]`;
}

function accepted(place: Place) {
  return { ...place, direction: 'accept' } as const;
}
