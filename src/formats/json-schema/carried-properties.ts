import type { Direction } from '../../base/index.ts';
import { HIDES, hidesName, isHidden } from './hidden-properties.ts';
import type { Side } from './partial-schema.ts';
import type { LocatedDelta, SchemaVisit } from './schema-diff.ts';

/**
 * What `readOnly` or `writeOnly` makes of a difference: it is about a property that no message of the direction carries
 * (`moot`), or it is the keyword itself, so that messages carry the property as before (`same`), no longer (`gone`),
 * have to (`needed`) or may (`new`).
 */
export type Carriage = 'moot' | 'same' | 'gone' | 'needed' | 'new';

/** How the two sides of a comparison are read. */
export interface CarriageOptions {
  readonly direction: Direction;
  /** Whether what stands beside a `$ref` counts. */
  readonly readsSiblings: { readonly [Of in Side]: boolean };
}

/** A property with the schemas that have it. */
interface PropertyPlace {
  readonly owner: SchemaVisit;
  readonly name: string;
}

/** `undefined` for a difference that has nothing to do with what messages carry. */
export function carriageOf(delta: LocatedDelta, options: CarriageOptions): Carriage | undefined {
  const { keyword } = delta.args;
  const isKeyword = delta.kind === 'schema-changed' && (keyword === 'readOnly' || keyword === 'writeOnly');
  const isPlain = isKeyword && propertyAt(delta.visit) !== undefined;
  if (isPlain && keyword !== HIDES[options.direction]) return 'same';
  const [writer] = sidesOf(options.direction);
  if (isPlain) return turn(delta, options) ?? 'same';
  return isUnsent(delta.visit, writer, options) || isUnneeded(delta, options) ? 'moot' : undefined;
}

/** The property that a place is about, past the branches of `allOf`. */
export function propertyAt(visit: SchemaVisit): PropertyPlace | undefined {
  for (let next = visit.from; next !== undefined; next = next.visit.from) {
    const [, name] = /^\.properties\[([\s\S]*)\]$/.exec(next.edge.tail) ?? [];
    if (name !== undefined) return { owner: next.visit, name };
    if (next.edge.tail !== '' && !next.edge.tail.startsWith('.allOf[')) return undefined;
  }
  return undefined;
}

function sidesOf(direction: Direction): readonly [writer: Side, reader: Side] {
  return direction === 'accept' ? ['before', 'after'] : ['after', 'before'];
}

/** What it means that a property is, or is not, hidden any more. */
function turn({ visit }: LocatedDelta, options: CarriageOptions): Carriage | undefined {
  const place = propertyAt(visit);
  if (place === undefined) return undefined;
  const { scope } = place.owner.pair;
  const [was, is] = (['before', 'after'] as const).map((side) => hides(scope[side], place.name, side, options));
  if (was === is) return undefined;
  if (is) return 'gone';
  return options.direction === 'accept' && scope.after.requires(place.name) ? 'needed' : 'new';
}

/** True below a property that the writer never sends. */
function isUnsent(visit: SchemaVisit, writer: Side, { direction, readsSiblings }: CarriageOptions): boolean {
  for (let next: SchemaVisit | undefined = visit; next !== undefined; next = next.from?.visit) {
    const isProperty = next.from?.edge.tail.startsWith('.properties[') === true;
    if (isProperty && isHidden(next.pair[writer], { direction, readsSiblings: readsSiblings[writer] })) return true;
  }
  return false;
}

/** True for a name that came, went or has to be there, where no message carries the property. */
function isUnneeded({ kind, name, visit }: LocatedDelta, options: CarriageOptions): boolean {
  const { scope } = visit.pair;
  const [, reader] = sidesOf(options.direction);
  if (kind.startsWith('property-became-')) return hides(scope[reader], name, reader, options);
  if (kind.startsWith('property-added')) return hides(scope.after, name, 'after', options);
  return /^(required-)?property-removed/.test(kind) && hides(scope.before, name, 'before', options);
}

function hides(scope: SchemaVisit['pair']['scope'][Side], name: string, side: Side, options: CarriageOptions): boolean {
  return hidesName(scope, name, { direction: options.direction, readsSiblings: options.readsSiblings[side] });
}
