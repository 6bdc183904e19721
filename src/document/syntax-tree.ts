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
  for (const [name, member] of members) value[name] = member.node.value;
  return { value, start, end, members };
}

/** Builds a list value. */
export function listNode(start: number, end: number, items: readonly SyntaxNode[]): SyntaxNode {
  return { value: items.map((item) => item.value), start, end, items };
}
