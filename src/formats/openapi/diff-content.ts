import type { Direction } from '../../base/index.ts';
import { compareTarget } from './compare-target.ts';
import { diffSchema } from './diff-schema.ts';
import { type MatchedNames, matchEntries } from './matched-entries.ts';
import { isWidened, matchRanges, mediaTypeForm } from './media-ranges.ts';
import { compareMembers, type Judge, judgeUnknown } from './members.ts';
import { bothOf, keywordPlace, namedPlace, namesOf, type Pair, type Sides, sameValue, sidesOf } from './pair.ts';
import { atEntry, atKeyword, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** What a body belongs to and who writes it. */
export interface BodyRole {
  readonly direction: Direction;
  /** Reports a media type that came or went. */
  readonly report: (walk: Walk, site: Site, mediaType: string, sides: Sides, path: string) => void;
}

/** Compares the media types of a body; a missing `content` has none. */
export function diffContent(walk: Walk, maps: Sides, site: Site, role: BodyRole): void {
  const entries = matchEntries(walk, maps, `${site.path}.content`, mediaTypeForm);
  for (const { name, names, sides } of role.direction === 'accept' ? matchRanges(entries) : entries) {
    const inner = atEntry(site, 'content', name);
    const both = bothOf(sides);
    if (both === undefined) {
      role.report(walk, site, name, sides, inner.path);
      continue;
    }
    reportSpelling(walk, sides, inner, names);
    diffMediaType(walk, both, inner, name, role.direction);
  }
}

function reportSpelling(walk: Walk, sides: Sides, site: Site, names: MatchedNames): void {
  const { before = '', after = '' } = names;
  if (before === after) return;
  const place = { ...namedPlace(sides, site.path, before), ...names };
  if (isWidened(names)) {
    const args = { subject: site.subject, mediaType: before, range: after };
    walk.recorder.add('openapi/request-media-type-widened', args, { ...place, direction: 'accept' });
  } else {
    walk.recorder.add('openapi/notation-changed', { what: `media type ${before} written as ${after}` }, place);
  }
}

/** Compares one media type of a body, a parameter or a header. */
export function diffMediaType(walk: Walk, entry: Pair, site: Site, name: string, direction: Direction): void {
  const judgeSchema = (keyword: string): Judge => {
    return (_, sides) => diffMediaSchema(walk, sides, atKeyword(site, keyword), name, direction);
  };
  const judgeEncoding = (keyword: string): Judge => {
    return (_, sides) => diffEncoding(walk, sides, atKeyword(site, keyword), name, keyword);
  };
  const judges = new Map<string, Judge>([
    ['schema', judgeSchema('schema')],
    ['itemSchema', judgeSchema('itemSchema')],
    ['encoding', judgeEncoding('encoding')],
    ['prefixEncoding', judgeEncoding('prefixEncoding')],
    ['itemEncoding', judgeEncoding('itemEncoding')],
  ]);
  compareTarget(walk, entry, site, `media-type ${direction}`, (pair) => compareMembers(walk, pair, site, judges));
}

function diffMediaSchema(walk: Walk, sides: Sides, site: Site, name: string, direction: Direction): void {
  const both = bothOf(sides);
  if (both !== undefined) {
    diffSchema(walk, both, site, direction);
    return;
  }
  const place = { ...keywordPlace(sides, site.path), direction };
  const [subject, mediaType] = [site.subject, name];
  const isAdded = sides.before === undefined;
  if (direction === 'accept') {
    const id = isAdded ? 'openapi/request-schema-added' : 'openapi/request-schema-removed';
    walk.recorder.add(id, { subject, mediaType }, place);
  } else {
    const id = isAdded ? 'openapi/response-schema-added' : 'openapi/response-schema-removed';
    walk.recorder.add(id, { subject, name }, place);
  }
}

function diffEncoding(walk: Walk, sides: Sides, site: Site, mediaType: string, keyword: string): void {
  const both = bothOf(sides);
  const add = (what: string, inner: Sides, path: string) => {
    const args = { subject: site.subject, mediaType, keyword: what };
    walk.recorder.add('openapi/encoding-changed', args, keywordPlace(inner, path));
  };
  if (both === undefined || !both.before.isMap || !both.after.isMap) {
    if (!sameValue(sides)) add(keyword, sides, site.path);
    return;
  }
  for (const name of namesOf(both)) {
    const inner = sidesOf(both, name);
    if (name.startsWith('x-')) judgeUnknown(walk, inner, site, name);
    else if (!sameValue(inner)) add(name, inner, `${site.path}[${name}]`);
  }
}
