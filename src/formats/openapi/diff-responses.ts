import { compareTarget } from './compare-target.ts';
import { type BodyRole, diffContent } from './diff-content.ts';
import { diffHeaders } from './diff-headers.ts';
import { reportAcceptedMediaType } from './diff-request-body.ts';
import { matchEntries } from './matched-entries.ts';
import { compareMembers, isAnnotation, type Judge, judgeUnknown } from './members.ts';
import { bothOf, keywordPlace, namedPlace, type Pair, type Sides, sameValue } from './pair.ts';
import { atEntry, keywordPath, responseDirection, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Compares the responses of one operation by status. */
export const diffResponses: Judge = (walk, maps, site) => {
  const path = `${site.path}.responses`;
  for (const { name, sides } of matchEntries(walk, maps, path)) {
    if (name.startsWith('x-')) judgeUnknown(walk, sides, { ...site, path }, name);
    else diffResponse(walk, sides, site, name);
  }
};

function diffResponse(walk: Walk, sides: Sides, site: Site, status: string): void {
  const inner = { ...atEntry(site, 'responses', status), subject: `${site.subject} response ${status}` };
  const both = bothOf(sides);
  if (both === undefined) {
    reportResponse(walk, sides, inner, site.subject, status);
    return;
  }
  const judges = new Map<string, Judge>([
    ['headers', diffHeaders],
    ['content', (_, content) => diffContent(walk, content, inner, roleOf(inner))],
    ['links', diffLinks],
  ]);
  compareTarget(walk, both, inner, 'response', (pair) => compareMembers(walk, pair, inner, judges));
}

function reportResponse(walk: Walk, sides: Sides, site: Site, operation: string, status: string): void {
  const place = { ...namedPlace(sides, site.path, status), direction: responseDirection(site) };
  const isAdded = sides.before === undefined;
  const args = { operation, status };
  if (site.reversed) {
    walk.recorder.add(isAdded ? 'openapi/webhook-response-added' : 'openapi/webhook-response-removed', args, place);
  } else if (isAdded) {
    walk.recorder.add('openapi/response-added', args, place);
  } else {
    const isError = /^[45]/.test(status);
    walk.recorder.add(isError ? 'openapi/error-response-removed' : 'openapi/success-response-removed', args, place);
  }
}

function roleOf(site: Site): BodyRole {
  if (site.reversed) return { direction: 'accept', report: reportAcceptedMediaType };
  return { direction: 'emit', report: reportSentMediaType };
}

const reportSentMediaType: BodyRole['report'] = (walk, site, name, sides, path) => {
  const id = sides.before === undefined ? 'openapi/response-media-type-added' : 'openapi/response-media-type-removed';
  const place = { ...namedPlace(sides, path, name), direction: 'emit' } as const;
  walk.recorder.add(id, { subject: site.subject, name }, place);
};

const diffLinks: Judge = (walk, maps, site) => {
  for (const { name, sides } of matchEntries(walk, maps, `${site.path}.links`)) {
    const inner = atEntry(site, 'links', name);
    const args = { subject: site.subject, name };
    const both = bothOf(sides);
    if (both === undefined) {
      const id = sides.before === undefined ? 'openapi/link-added' : 'openapi/link-removed';
      walk.recorder.add(id, args, namedPlace(sides, inner.path, name));
    } else {
      compareTarget(walk, both, inner, 'link', (pair) => diffLinkMembers(walk, pair, inner, args));
    }
  }
};

function diffLinkMembers(walk: Walk, pair: Pair, site: Site, args: { subject: string; name: string }): void {
  compareMembers(walk, pair, site, new Map(), (_, sides, inner, keyword) => {
    if (isAnnotation(keyword)) judgeUnknown(walk, sides, inner, keyword);
    else if (!sameValue(sides)) {
      const place = keywordPlace(sides, keywordPath(inner.path, keyword));
      walk.recorder.add('openapi/link-changed', { ...args, keyword }, place);
    }
  });
}
