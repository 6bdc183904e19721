import { findAnchor, type SchemaNodes } from './anchor.ts';
import { allowedList, culpritConstraint } from './culprit-constraint.ts';
import { ANYTHING, NOTHING, openNames, ownMember, type PartialSchema, type Side } from './partial-schema.ts';
import type { LocatedDelta, SchemaVisit } from './schema-diff.ts';
import type { SchemaEdge } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';

/** What is asked about one difference. */
export interface Pinpoint extends PartialSchema {
  /** The definitions that it is a part of; the compared schemas unless given. */
  readonly within?: SchemaNodes;
  /** The way to those definitions. */
  readonly visit?: SchemaVisit;
}

/**
 * A schema of the whole value that says, of all that one side's schema says, only what a difference is about: what it
 * refuses is refused because of that difference. `undefined` when no such schema can be made.
 */
export function pinpoint(delta: LocatedDelta, side: Side): Pinpoint | undefined {
  return atItsPlace(culpritConstraint(delta, side), delta, side);
}

/** The same for the whole list that a value came to or went from: what is wrong with a value is told in its words. */
export function pinpointList(delta: LocatedDelta, side: Side): Pinpoint | undefined {
  return atItsPlace(allowedList(delta, side), delta, side);
}

/** A schema of the whole value that lets everything pass but a name beside the property that a difference is about. */
export function pinpointAbsence(delta: LocatedDelta, side: Side, name: string): Pinpoint | undefined {
  const file = delta.visit.pair[side].layers[0]?.file ?? '';
  return atItsPlace({ schema: { properties: ownMember(name, NOTHING) }, file }, delta, side);
}

function atItsPlace(constraint: PartialSchema | undefined, delta: LocatedDelta, side: Side): Pinpoint | undefined {
  if (constraint === undefined) return undefined;
  const anchor = findAnchor(delta.visit);
  let { schema } = constraint;
  let visit: SchemaVisit = delta.visit;
  while (visit !== anchor.visit && visit.from !== undefined) {
    const outer = visit.from;
    const wrapped = wrap(outer.visit.pair[side], outer.edge, schema);
    if (wrapped === undefined) return undefined;
    schema = wrapped;
    visit = outer.visit;
  }
  return {
    schema,
    file: constraint.file,
    ...(anchor.nodes === undefined ? {} : { within: anchor.nodes, visit: anchor.visit }),
  };
}

/** Says of a value what a schema says of the part that an edge leads to. */
function wrap(outer: SchemaView, { tail }: SchemaEdge, schema: unknown): unknown {
  const [, keyword = '', key = ''] = /^\.(\w+)(?:\[([\s\S]*)\])?$/.exec(tail) ?? [];
  switch (keyword) {
    case '':
    case 'allOf':
      return schema;
    case 'properties':
      return { properties: ownMember(key, schema) };
    case 'additionalProperties':
      return { ...openNames(outer), additionalProperties: schema };
    case 'items':
    case 'prefixItems':
    case 'additionalItems':
      return wrapItem(outer, keyword, key, schema);
    default:
      return undefined;
  }
}

function wrapItem(outer: SchemaView, keyword: string, key: string, schema: unknown): unknown {
  const listKeyword = outer.get('items')?.isList ? 'items' : 'prefixItems';
  if (key !== '') return { [listKeyword]: [...Array.from({ length: Number(key) }, () => ANYTHING), schema] };
  const first = outer.get(listKeyword)?.items().length ?? 0;
  if (first === 0) return keyword === 'additionalItems' ? undefined : { items: schema };
  const open = Array.from({ length: first }, () => ANYTHING);
  return { [listKeyword]: open, [listKeyword === 'items' ? 'additionalItems' : 'items']: schema };
}
