import { compareTarget } from './compare-target.ts';
import { type BodyRole, diffContent } from './diff-content.ts';
import { compareFlag, compareMembers, type Judge } from './members.ts';
import { bothOf, namedPlace, type Sides } from './pair.ts';
import { requestDirection, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** Compares the bodies of the requests of one operation. */
export const diffRequestBody: Judge = (walk, sides, site) => {
  const inner = { ...site, path: `${site.path}.request-body` };
  const both = bothOf(sides);
  if (both === undefined) {
    reportBody(walk, sides, inner);
    return;
  }
  const judges = new Map<string, Judge>([
    ['required', (_, flag) => judgeRequired(walk, flag, inner)],
    ['content', (_, content) => diffContent(walk, content, inner, roleOf(inner))],
  ]);
  compareTarget(walk, both, inner, 'request-body', (pair) => compareMembers(walk, pair, inner, judges));
};

function reportBody(walk: Walk, sides: Sides, site: Site): void {
  const isAdded = sides.before === undefined;
  const node = isAdded ? walk.resolveAfter(sides.after) : walk.resolveBefore(sides.before);
  if (node === undefined) return;
  const mediaTypes = node.get('content')?.keys().join(', ') ?? '';
  const place = { ...namedPlace(sides, site.path, mediaTypes), direction: requestDirection(site) };
  const args = { subject: site.subject, operation: site.subject };
  if (site.reversed) {
    walk.recorder.add(isAdded ? 'openapi/webhook-body-added' : 'openapi/webhook-body-removed', args, place);
  } else if (!isAdded) {
    walk.recorder.add('openapi/request-body-removed', args, place);
  } else {
    const isRequired = node.get('required')?.value === true;
    const id = isRequired ? 'openapi/required-request-body-added' : 'openapi/optional-request-body-added';
    walk.recorder.add(id, args, place);
  }
}

function judgeRequired(walk: Walk, sides: Sides, site: Site): void {
  compareFlag(walk, sides, site, 'required', (isSet, flag) => {
    const place = { ...flag, direction: requestDirection(site) };
    const args = { subject: site.subject, operation: site.subject };
    if (site.reversed) {
      const id = isSet ? 'openapi/webhook-body-became-required' : 'openapi/webhook-body-became-optional';
      walk.recorder.add(id, args, place);
    } else {
      const id = isSet ? 'openapi/request-body-became-required' : 'openapi/request-body-became-optional';
      walk.recorder.add(id, args, place);
    }
  });
}

function roleOf(site: Site): BodyRole {
  return {
    direction: requestDirection(site),
    report: site.reversed ? reportWebhookMediaType : reportAcceptedMediaType,
  };
}

/** Reports a media type of a body that the service accepts. */
export const reportAcceptedMediaType: BodyRole['report'] = (walk, site, mediaType, sides, path) => {
  const id = sides.before === undefined ? 'openapi/request-media-type-added' : 'openapi/request-media-type-removed';
  const place = { ...namedPlace(sides, path, mediaType), direction: 'accept' } as const;
  walk.recorder.add(id, { subject: site.subject, mediaType }, place);
};

const reportWebhookMediaType: BodyRole['report'] = (walk, site, name, sides, path) => {
  const id = sides.before === undefined ? 'openapi/webhook-media-type-added' : 'openapi/webhook-media-type-removed';
  walk.recorder.add(id, { operation: site.subject, name }, { ...namedPlace(sides, path, name), direction: 'emit' });
};
