import { type ChangeType, compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';

/** The same thing in both documents. */
export interface Pair {
  readonly before: DocumentNode;
  readonly after: DocumentNode;
}

/** One member of two maps, or one item of two lists; at least one side is there. */
export interface Sides {
  readonly before: DocumentNode | undefined;
  readonly after: DocumentNode | undefined;
  /** What the member belongs to; a report points there for the side that lacks it. */
  readonly parents: Pair;
}

/** Where a change is, in the terms of the two documents. */
export interface Place {
  readonly path: string;
  readonly type: ChangeType;
  readonly beforeAt: DocumentNode;
  readonly afterAt: DocumentNode;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Longest JSON text of a value that a report shows, in UTF-16 units. */
const MAX_SHOWN = 200;

/** The member of that name on both sides. */
export function sidesOf(parents: Pair, name: string): Sides {
  return { before: parents.before.get(name), after: parents.after.get(name), parents };
}

/** Both sides when neither is missing. */
export function bothOf(sides: Sides): Pair | undefined {
  return sides.before === undefined || sides.after === undefined
    ? undefined
    : { before: sides.before, after: sides.after };
}

/** Names that at least one of two maps has, in an order that the texts do not decide. */
export function namesOf(pair: Pair): string[] {
  return [...new Set([...pair.before.keys(), ...pair.after.keys()])].sort(compareText);
}

/** True when both sides are there and have equal values; references are not followed. */
export function sameValue(sides: Sides): boolean {
  if (sides.before === undefined || sides.after === undefined) return false;
  return sides.before.equals(sides.after);
}

/** The place of a keyword; a report shows its values. */
export function keywordPlace(sides: Sides, path: string): Place {
  return { ...placeOf(sides, path), before: shown(sides.before), after: shown(sides.after) };
}

/** The place of a keyword with the values that apply, whether they are written or not. */
export function effectivePlace(sides: Sides, path: string, before: unknown, after: unknown): Place {
  return { ...placeOf(sides, path), type: 'modified', before, after };
}

/** The place of a thing with a name; a report shows the name of what came or went, and nothing otherwise. */
export function namedPlace(sides: Sides, path: string, name: string): Place {
  const place = placeOf(sides, path);
  if (place.type === 'added') return { ...place, after: name };
  return place.type === 'removed' ? { ...place, before: name } : place;
}

/** Names a value of a document, so that it can be found again. */
export function keyOf(node: DocumentNode): string {
  return JSON.stringify([node.file, ...node.path]);
}

function placeOf(sides: Sides, path: string): Place {
  return {
    path,
    type: sides.before === undefined ? 'added' : sides.after === undefined ? 'removed' : 'modified',
    beforeAt: sides.before ?? sides.parents.before,
    afterAt: sides.after ?? sides.parents.after,
  };
}

function shown(node: DocumentNode | undefined): unknown {
  if (node === undefined) return undefined;
  const text = JSON.stringify(node.shown);
  // Maps of documents have no prototype, which surprises whoever turns them into text.
  return text === undefined || text.length > MAX_SHOWN ? undefined : JSON.parse(text);
}
