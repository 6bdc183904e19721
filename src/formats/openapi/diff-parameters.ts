import { compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { compareTarget } from './compare-target.ts';
import { type Parameter, type ParameterList, parameterKey } from './effective-parameters.ts';
import { compareFlag, compareMembers, type Judge, judgeDeprecated, judgedElsewhere } from './members.ts';
import { keywordPlace, namedPlace, type Pair, type Sides } from './pair.ts';
import { SERIALIZATION_KEYWORDS, serializationChanges } from './serialization.ts';
import { atEntry, requestDirection, type Site } from './site.ts';
import { diffValueFormat, VALUE_KEYWORDS } from './value-format.ts';
import type { Walk } from './walk.ts';

/** The effective parameters of one operation on both sides. */
export interface ParameterLists {
  readonly before: ParameterList;
  readonly after: ParameterList;
}

/** Where a report points for the side that lacks a parameter. */
interface Owners {
  /** For parameters that all operations of the path share. */
  readonly pathItem: Pair;
  readonly operation: Pair;
}

/**
 * Compares the effective parameters of one operation.
 *
 * @param renames names of path variables before → after
 */
export function diffParameters(
  walk: Walk,
  lists: ParameterLists,
  owners: Owners,
  site: Site,
  renames: ReadonlyMap<string, string>,
): void {
  const before = new Map([...lists.before.parameters.values()].map((each) => [newKey(each, renames), each]));
  const after = lists.after.parameters;
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
    const [old, next] = [before.get(key), after.get(key)];
    const known = old ?? next;
    if (known === undefined) continue;
    const inner = { ...atEntry(site, 'parameters', `${known.name}:${known.in}`), subject: describe(site, known) };
    if (old !== undefined && next !== undefined) diffParameter(walk, old, next, inner, site.subject);
    else if (old !== undefined && !lists.after.isBroken) reportRemoved(walk, old, owners, inner, site.subject);
    else if (next !== undefined && !lists.before.isBroken) reportAdded(walk, next, owners, inner, site.subject);
  }
}

function newKey({ in: location, name }: Parameter, renames: ReadonlyMap<string, string>): string {
  return parameterKey(location, location === 'path' ? (renames.get(name) ?? name) : name);
}

function describe(site: Site, { name, in: location }: Parameter): string {
  return `${site.subject} ${location} param '${name}'`;
}

function ownerOf({ isShared }: Parameter, { pathItem, operation }: Owners): Pair {
  const { before, after } = isShared ? pathItem : operation;
  return { before: before.get('parameters') ?? before, after: after.get('parameters') ?? after };
}

function isRequired(node: DocumentNode | undefined): boolean {
  return node?.get('required')?.value === true;
}

function reportAdded(walk: Walk, parameter: Parameter, owners: Owners, site: Site, label: string): void {
  const { name, in: location, entry } = parameter;
  const sides = { before: undefined, after: entry, parents: ownerOf(parameter, owners) };
  const direction = requestDirection(site);
  const place = { ...namedPlace(sides, site.path, `${name}:${location}`), direction };
  const args = { operation: label, name, in: location };
  if (site.reversed) walk.recorder.add('openapi/webhook-parameter-added', args, place);
  else if (location === 'path') walk.recorder.add('openapi/path-parameter-declared', args, place);
  else if (isRequired(walk.resolveAfter(entry))) walk.recorder.add('openapi/required-parameter-added', args, place);
  else walk.recorder.add('openapi/optional-parameter-added', args, place);
}

function reportRemoved(walk: Walk, parameter: Parameter, owners: Owners, site: Site, label: string): void {
  const { name, in: location, entry } = parameter;
  const sides = { before: entry, after: undefined, parents: ownerOf(parameter, owners) };
  const direction = requestDirection(site);
  const place = { ...namedPlace(sides, site.path, `${name}:${location}`), direction };
  const args = { operation: label, name, in: location };
  if (!site.reversed) {
    const id = location === 'path' ? 'openapi/path-parameter-undeclared' : 'openapi/parameter-removed';
    walk.recorder.add(id, args, place);
  } else if (isRequired(walk.resolveBefore(entry))) {
    walk.recorder.add('openapi/required-webhook-parameter-removed', args, place);
  } else walk.recorder.add('openapi/optional-webhook-parameter-removed', args, place);
}

function diffParameter(walk: Walk, before: Parameter, after: Parameter, site: Site, label: string): void {
  const entry = { before: before.entry, after: after.entry };
  compareTarget(walk, entry, site, 'parameter', (pair) => {
    const args = { operation: label, name: before.name, in: before.in };
    const direction = requestDirection(site);
    const judges = new Map<string, Judge>([
      ['name', judgeName],
      ['in', judgedElsewhere],
      ['required', (_, sides) => judgeRequired(walk, sides, site, args)],
      ['deprecated', judgeDeprecated],
      ...[...SERIALIZATION_KEYWORDS, ...VALUE_KEYWORDS].map((name): [string, Judge] => [name, judgedElsewhere]),
    ]);
    compareMembers(walk, pair, site, judges);
    for (const { keyword, place } of serializationChanges(pair, before.in, site)) {
      walk.recorder.add('openapi/parameter-serialization-changed', { ...args, keyword }, { ...place, direction });
    }
    diffValueFormat(walk, pair, site, direction, (mediaType, place) => {
      walk.recorder.add('openapi/parameter-content-changed', { ...args, mediaType }, { ...place, direction });
    });
  });
}

/** The same header in another case; a renamed variable of the path is reported with the path. */
const judgeName: Judge = (walk, sides, site) => {
  const [before, after] = [sides.before?.text, sides.after?.text];
  if (before === after || before?.toLowerCase() !== after?.toLowerCase()) return;
  const what = `name of header ${before} written as ${after}`;
  walk.recorder.add('openapi/notation-changed', { what }, keywordPlace(sides, `${site.path}.name`));
};

function judgeRequired(walk: Walk, sides: Sides, site: Site, args: { operation: string; name: string; in: string }) {
  compareFlag(walk, sides, site, 'required', (isSet, flag) => {
    const place = { ...flag, direction: requestDirection(site) };
    if (args.in === 'path') {
      const what = `required of path param '${args.name}' changed, which path parameters always are`;
      walk.recorder.add('openapi/notation-changed', { what }, place);
    } else if (site.reversed) {
      const id = isSet ? 'openapi/webhook-parameter-became-required' : 'openapi/webhook-parameter-became-optional';
      walk.recorder.add(id, args, place);
    } else {
      const id = isSet ? 'openapi/parameter-became-required' : 'openapi/parameter-became-optional';
      walk.recorder.add(id, args, place);
    }
  });
}
