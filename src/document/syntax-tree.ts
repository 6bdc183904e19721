import { rememberNumbers } from '../base/index.ts';

/** Deepest nesting a document may have; real contracts stay far below, and it bounds every recursive walk. */
export const MAX_DEPTH = 256;

/** Most values a document may have. */
export const MAX_NODES = 2_000_000;

/** Most values that the aliases of a YAML document may expand to. */
export const MAX_ALIAS_NODES = 100_000;

/** A value and where it stands in the text; the shape is the same for YAML and JSON. */
export interface SyntaxNode {
  readonly value: unknown;
  /** 0-based offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Text of a number that the value does not hold. */
  readonly exact?: string;
  readonly members?: ReadonlyMap<string, SyntaxMember>;
  readonly items?: readonly SyntaxNode[];
}

/** One name of a map with its value. */
export interface SyntaxMember {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: SyntaxNode;
}

/** Why a text could not be read, with the offset where it went wrong. */
export class SyntaxProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Makes maps that inherit nothing, so that names such as `__proto__` stay plain names. `Object.create(null)` would do the
 * same at twice the memory: objects of a constructor share their layout.
 */
class PlainMap {
  [name: string]: unknown;
}
Reflect.deleteProperty(PlainMap.prototype, 'constructor');
Object.setPrototypeOf(PlainMap.prototype, null);

/** Builds a map value that inherits nothing. */
export function mapNode(start: number, end: number, members: ReadonlyMap<string, SyntaxMember>): SyntaxNode {
  const value = new PlainMap();
  let numbers: Map<string, string> | undefined;
  for (const [name, { node }] of members) {
    value[name] = node.value;
    if (node.exact !== undefined) numbers = (numbers ?? new Map()).set(name, node.exact);
  }
  if (numbers !== undefined) rememberNumbers(value, numbers);
  return { value, start, end, members };
}

/** Builds a list value. */
export function listNode(start: number, end: number, items: readonly SyntaxNode[]): SyntaxNode {
  const value = items.map((item) => item.value);
  const numbers = items.flatMap(({ exact }, index): [string, string][] =>
    exact === undefined ? [] : [[String(index), exact]],
  );
  if (numbers.length > 0) rememberNumbers(value, new Map(numbers));
  return { value, start, end, items };
}

/** Builds the value of a scalar. */
export function scalarNode(value: unknown, start: number, end: number, exact: string | undefined): SyntaxNode {
  return exact === undefined ? { value, start, end } : { value, start, end, exact };
}
