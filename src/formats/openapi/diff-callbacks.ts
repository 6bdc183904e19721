import { followReferences } from './compare-target.ts';
import { matchEntries } from './matched-entries.ts';
import { compareMembers, isAnnotation, type Judge, judgeUnknown } from './members.ts';
import { bothOf, namedPlace, type Pair, type Sides } from './pair.ts';
import { atEntry, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Compares the callbacks of one operation: calls that its consumers get, so that the direction turns around. */
export const diffCallbacks: Judge = (walk, maps, site) => {
  for (const { name, sides } of matchEntries(walk, maps, `${site.path}.callbacks`)) {
    const inner = atEntry(site, 'callbacks', name);
    const both = bothOf(sides);
    if (both === undefined) reportCallback(walk, sides, inner, site.subject, name);
    else diffCallback(walk, both, inner, site.subject, name);
  }
};

/** Walks a shared callback for every operation that offers it: what it leads to must know them all. */
function diffCallback(walk: Walk, entry: Pair, site: Site, operation: string, name: string): void {
  const pair = followReferences(walk, entry, site);
  if (pair === undefined) return;
  compareMembers(walk, pair, site, new Map(), (_, sides, __, text) => {
    diffExpression(walk, sides, site, operation, name, text);
  });
}

function diffExpression(walk: Walk, sides: Sides, site: Site, operation: string, callback: string, text: string): void {
  const path = `${site.path}[${text}]`;
  const both = bothOf(sides);
  if (isAnnotation(text)) judgeUnknown(walk, sides, site, text);
  else if (both === undefined) {
    reportCallback(walk, sides, { ...site, path }, operation, `${callback} to ${text}`, text);
  } else {
    walk.postpone(both, { path, subject: `callback ${callback} of ${operation}`, reversed: !site.reversed });
  }
}

function reportCallback(walk: Walk, sides: Sides, site: Site, operation: string, name: string, shownName = name): void {
  const id = sides.before === undefined ? 'openapi/callback-added' : 'openapi/callback-removed';
  walk.recorder.add(id, { operation, name }, namedPlace(sides, site.path, shownName));
}
