import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { compareTarget } from './compare-target.ts';
import { compareMembers, isAnnotation, judgeUnknown } from './members.ts';
import { bothOf, keywordPlace, namedPlace, type Pair, type Sides, sameValue } from './pair.ts';
import { keywordPath, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Names of security schemes before → after: a scheme with the same content under another name is the same scheme. */
export function renamedSchemes(roots: Pair): ReadonlyMap<string, string> {
  const [before, after] = [schemesOf(roots.before), schemesOf(roots.after)];
  const spare = new Map<string, string>();
  for (const [name, node] of after) if (!before.has(name)) spare.set(contentOf(node), name);
  const renamed = new Map<string, string>();
  for (const [name, node] of before) {
    const next = after.has(name) ? undefined : spare.get(contentOf(node));
    if (next === undefined) continue;
    renamed.set(name, next);
    spare.delete(contentOf(node));
  }
  return renamed;
}

/** Compares the definitions of a scheme that an operation needs before and after. */
export function diffScheme(walk: Walk, before: string, after: string): void {
  const sides = {
    before: schemesOf(walk.roots.before).get(before),
    after: schemesOf(walk.roots.after).get(after),
    parents: walk.roots,
  };
  const site = { path: `openapi.components.securitySchemes[${before}]`, subject: before, reversed: false };
  const both = bothOf(sides);
  if (both === undefined) {
    if (sides.before ?? sides.after) reportScheme(walk, sides, site, 'definition', site.path);
    return;
  }
  if (before !== after) {
    const place = { ...namedPlace(sides, site.path, before), before, after };
    walk.recorder.add('openapi/security-scheme-renamed', { before, after }, place);
  }
  compareTarget(walk, both, site, 'security-scheme', (pair) => {
    compareMembers(walk, pair, site, new Map(), (_, member, inner, keyword) => {
      if (isAnnotation(keyword)) judgeUnknown(walk, member, inner, keyword);
      else if (!sameValue(member)) reportScheme(walk, member, inner, keyword, keywordPath(site.path, keyword));
    });
  });
}

function reportScheme(walk: Walk, sides: Sides, site: Site, keyword: string, path: string): void {
  const place = { ...keywordPlace(sides, path), direction: 'accept' } as const;
  walk.recorder.add('openapi/security-scheme-changed', { scheme: site.subject, keyword }, place);
}

function schemesOf(root: DocumentNode): Map<string, DocumentNode> {
  return new Map(root.at('components', 'securitySchemes')?.entries());
}

/** The scheme without its prose, as one text. */
function contentOf(node: DocumentNode): string {
  const decisive = node.entries().filter(([name]) => !isAnnotation(name));
  return canonicalJson(decisive.map(([name, member]) => [name, canonicalJson(member.value)]).sort());
}
