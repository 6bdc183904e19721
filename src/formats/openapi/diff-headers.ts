import { compareTarget } from './compare-target.ts';
import { type MatchedEntry, matchEntries } from './matched-entries.ts';
import { compareFlag, compareMembers, type Judge, judgeDeprecated, judgedElsewhere } from './members.ts';
import { bothOf, type keywordPlace, namedPlace, type Pair, type Sides } from './pair.ts';
import { SERIALIZATION_KEYWORDS, serializationChanges } from './serialization.ts';
import { atEntry, responseDirection, type Site } from './site.ts';
import { diffValueFormat, VALUE_KEYWORDS } from './value-format.ts';
import type { Walk } from './walk.ts';

/** Compares the headers of one response; their names are written in any case. */
export const diffHeaders: Judge = (walk, maps, site) => {
  for (const entry of matchEntries(walk, maps, `${site.path}.headers`, (name) => name.toLowerCase())) {
    diffHeader(walk, entry, atEntry(site, 'headers', entry.name), site.subject);
  }
};

function diffHeader(walk: Walk, { name, names, sides }: MatchedEntry, site: Site, subject: string): void {
  const both = bothOf(sides);
  if (both === undefined) {
    reportHeader(walk, sides, site, name, subject);
    return;
  }
  if (names.before !== names.after) {
    const what = `name of header ${names.before} written as ${names.after}`;
    walk.recorder.add('openapi/notation-changed', { what }, { ...namedPlace(sides, site.path, name), ...names });
  }
  const inner = { ...site, subject: `${subject} header '${name}'` };
  compareTarget(walk, both, inner, 'header', (pair) => diffHeaderValues(walk, pair, inner, subject, name));
}

function diffHeaderValues(walk: Walk, pair: Pair, site: Site, subject: string, name: string): void {
  const direction = responseDirection(site);
  const judges = new Map<string, Judge>([
    ['required', (_, sides) => judgeRequired(walk, sides, site, subject, name)],
    ['deprecated', judgeDeprecated],
    ...[...SERIALIZATION_KEYWORDS, ...VALUE_KEYWORDS].map((keyword): [string, Judge] => [keyword, judgedElsewhere]),
  ]);
  compareMembers(walk, pair, site, judges);
  const add = (keyword: string, place: ReturnType<typeof keywordPlace>) => {
    walk.recorder.add('openapi/header-serialization-changed', { subject, name, keyword }, { ...place, direction });
  };
  for (const { keyword, place } of serializationChanges(pair, 'header', site)) add(keyword, place);
  diffValueFormat(walk, pair, site, direction, add);
}

function reportHeader(walk: Walk, sides: Sides, site: Site, name: string, subject: string): void {
  const direction = responseDirection(site);
  const place = { ...namedPlace(sides, site.path, name), direction };
  if (direction === 'accept') {
    walk.recorder.add('openapi/webhook-response-header-changed', { operation: subject, name }, place);
  } else if (sides.before === undefined) {
    walk.recorder.add('openapi/response-header-added', { subject, name }, place);
  } else {
    const isRequired = walk.resolveBefore(sides.before)?.get('required')?.value === true;
    const id = isRequired ? 'openapi/required-response-header-removed' : 'openapi/optional-response-header-removed';
    walk.recorder.add(id, { subject, name }, place);
  }
}

function judgeRequired(walk: Walk, sides: Sides, site: Site, subject: string, name: string): void {
  compareFlag(walk, sides, site, 'required', (isSet, flag) => {
    const direction = responseDirection(site);
    const place = { ...flag, direction };
    if (direction === 'accept') {
      walk.recorder.add('openapi/webhook-response-header-changed', { operation: subject, name }, place);
    } else {
      const id = isSet ? 'openapi/response-header-became-required' : 'openapi/response-header-became-optional';
      walk.recorder.add(id, { subject, name }, place);
    }
  });
}
