import { type ChangeType, canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { RecordedPlace } from './change-recorder.ts';
import { Part } from './part.ts';
import type { Site, Walk } from './walk.ts';

/** One member on both sides; at least one side has it. */
export interface Sides {
  readonly before: DocumentNode | undefined;
  readonly after: DocumentNode | undefined;
  /** The objects that have, or lack, the member. */
  readonly parents: { readonly before: DocumentNode; readonly after: DocumentNode };
}

/** Compares one member; it is then taken as judged with all that is below it. */
export type Judge = (walk: Walk, sides: Sides, site: Site) => void;

/** Members that describe and never decide. */
const PROSE = new Set([
  ...['title', 'summary', 'description', 'tags', 'externalDocs', 'examples', 'deprecated', 'contact', 'license'],
  ...['termsOfService', 'messageId', 'id', 'bindingVersion'],
]);

/**
 * Compares two objects member by member. Prose is reported as such; members that neither `judges` nor `elsewhere`
 * name stay unmarked, so that a difference in them is reported as unclassified at the end.
 */
export function judgeMembers(
  walk: Walk,
  before: Part,
  after: Part,
  site: Site,
  judges: ReadonlyMap<string, Judge>,
  elsewhere: ReadonlySet<string> = new Set(),
): void {
  walk.markPlumbing(before, after);
  for (const name of new Set([...before.names(), ...after.names()])) {
    if (elsewhere.has(name)) continue;
    const judge = judges.get(name) ?? (isProse(name) ? reportAnnotation(name) : undefined);
    if (judge === undefined) continue;
    judge(walk, memberSides(before, after, name), site);
    for (const node of before.all(name)) walk.coverage.mark(node, undefined);
    for (const node of after.all(name)) walk.coverage.mark(undefined, node);
  }
}

/** True for members that describe and never decide, extensions among them. */
export function isProse(name: string): boolean {
  return PROSE.has(name) || name.startsWith('x-');
}

/** One member as it counts on both sides. */
function memberSides(before: Part, after: Part, name: string): Sides {
  return { before: before.get(name), after: after.get(name), parents: parentsOf(before, after) };
}

/** The places of two objects. */
export function parentsOf(before: Part, after: Part): Sides['parents'] {
  return { before: before.node ?? before.holder, after: after.node ?? after.holder };
}

/** Says that a member changed without meaning. */
export function reportAnnotation(name: string): Judge {
  return (walk, sides, site) => {
    if (isSameValue(sides)) return;
    walk.recorder.add('asyncapi/description-changed', { keyword: name }, placeOf(sides, `${site.path}.${name}`));
  };
}

/** True when both sides have the same value, or neither has one. */
export function isSameValue({ before, after }: Sides): boolean {
  return before === undefined || after === undefined ? before === after : before.equals(after);
}

/** Opens the objects that a member is on both sides, and takes all that is in them as judged. */
export function openSides(
  walk: Walk,
  sides: Sides,
): { readonly before: Part | undefined; readonly after: Part | undefined } {
  const before = sides.before && Part.open(walk.before.documents, sides.before);
  const after = sides.after && Part.open(walk.after.documents, sides.after);
  for (const node of before?.layers ?? []) walk.coverage.mark(node, undefined);
  for (const node of after?.layers ?? []) walk.coverage.mark(undefined, node);
  return { before, after };
}

/**
 * Compares an object by one of its members, such as the `location` of a correlation id; what else differs is prose.
 *
 * @returns the member on both sides when it differs
 */
export function judgeByMember(walk: Walk, sides: Sides, member: string, path: string): Sides | undefined {
  const { before, after } = openSides(walk, sides);
  const found = { before: before?.get(member), after: after?.get(member), parents: sides.parents };
  if (!isSameValue(found)) return found;
  const whole = { before: before?.node ?? sides.before, after: after?.node ?? sides.after, parents: sides.parents };
  const keyword = path.slice(path.lastIndexOf('.') + 1);
  if (!isSameValue(whole)) {
    const { before: _before, after: _after, ...place } = placeOf(whole, path);
    walk.recorder.add('asyncapi/description-changed', { keyword }, place);
  }
  return undefined;
}

/** Where a member changed, with its values when they are short. */
export function placeOf(sides: Sides, path: string): RecordedPlace {
  return {
    path,
    type: changeType(sides),
    ...shortValue('before', sides.before),
    ...shortValue('after', sides.after),
    beforeAt: sides.before ?? sides.parents.before,
    afterAt: sides.after ?? sides.parents.after,
  };
}

/** The value of a scalar as messages show it. */
export function valueText(node: DocumentNode | undefined): string {
  if (node === undefined) return 'none';
  const text = node.exact ?? node.text ?? canonicalJson(node.value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function changeType({ before, after }: Sides): ChangeType {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
}

function shortValue(side: 'before' | 'after', node: DocumentNode | undefined): { before?: unknown; after?: unknown } {
  if (node === undefined || canonicalJson(node.value).length > 200) return {};
  return { [side]: node.shown };
}
