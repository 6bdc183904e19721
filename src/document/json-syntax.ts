import { exactNumber } from './exact-number.ts';
import {
  listNode,
  MAX_DEPTH,
  mapNode,
  type SyntaxMember,
  type SyntaxNode,
  SyntaxProblem,
  scalarNode,
} from './syntax-tree.ts';

/** A string that means what it says: no escapes. */
const PLAIN_STRING = /"[^"\\\p{Cc}]*"/uy;
/** A string up to its closing quote; what is inside is judged by `JSON.parse`. No alternation: strings may be huge. */
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const LITERAL = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/**
 * Reads JSON with the offset of every value, which `JSON.parse` cannot give; repeated names are refused because two
 * readers would see two different documents.
 *
 * @throws SyntaxProblem for anything that RFC 8259 does not allow, and for nesting over {@link MAX_DEPTH}
 */
export function parseJsonSyntax(text: string): SyntaxNode {
  const reader = new JsonReader(text);
  const root = reader.readValue(0);
  reader.expectEnd();
  return root;
}

class JsonReader {
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readValue(depth: number): SyntaxNode {
    this.#skipWhitespace();
    if (depth > MAX_DEPTH) throw new SyntaxProblem(`nested deeper than ${MAX_DEPTH} levels`, this.#offset);
    const next = this.#text[this.#offset];
    if (next === '{') return this.#readMap(depth);
    if (next === '[') return this.#readList(depth);
    return this.#readScalar(next);
  }

  expectEnd(): void {
    this.#skipWhitespace();
    if (this.#offset < this.#text.length) throw new SyntaxProblem('unexpected text after the value', this.#offset);
  }

  #readScalar(next: string | undefined): SyntaxNode {
    if (next === undefined) throw new SyntaxProblem('unexpected end of the text', this.#offset);
    const start = this.#offset;
    if (next === '"') return { value: this.#readString('unfinished or malformed string'), start, end: this.#offset };
    const token = this.#match(LITERAL);
    if (token === undefined) throw new SyntaxProblem(`unexpected ${quote(next)}`, start);
    const value: unknown = JSON.parse(token);
    const exact = typeof value === 'number' ? exactNumber(token, value) : undefined;
    return scalarNode(value, start, this.#offset, exact);
  }

  #readMap(depth: number): SyntaxNode {
    const start = this.#offset++;
    const members = new Map<string, SyntaxMember>();
    this.#readSequence('}', () => {
      const keyStart = this.#offset;
      const name = this.#readString('expected a name in double quotes');
      if (members.has(name)) throw new SyntaxProblem(`the name ${quote(name)} is repeated`, keyStart);
      const keyEnd = this.#offset;
      this.#expect(':');
      members.set(name, { keyStart, keyEnd, node: this.readValue(depth + 1) });
    });
    return mapNode(start, this.#offset, members);
  }

  #readList(depth: number): SyntaxNode {
    const start = this.#offset++;
    const items: SyntaxNode[] = [];
    this.#readSequence(']', () => {
      items.push(this.readValue(depth + 1));
    });
    return listNode(start, this.#offset, items);
  }

  /** Reads comma-separated elements up to and including the closing character. */
  #readSequence(close: string, readElement: () => void): void {
    this.#skipWhitespace();
    if (this.#text[this.#offset] === close) {
      this.#offset++;
      return;
    }
    for (;;) {
      readElement();
      this.#skipWhitespace();
      const next = this.#text[this.#offset];
      if (next !== ',' && next !== close) throw new SyntaxProblem(`expected "," or "${close}"`, this.#offset);
      this.#offset++;
      if (next === close) return;
      this.#skipWhitespace();
    }
  }

  #readString(otherwise: string): string {
    const start = this.#offset;
    const plain = this.#match(PLAIN_STRING);
    if (plain !== undefined) return plain.slice(1, -1);
    const token = this.#match(STRING);
    if (token === undefined) throw new SyntaxProblem(otherwise, start);
    return decodeString(token, start);
  }

  #expect(character: string): void {
    this.#skipWhitespace();
    if (this.#text[this.#offset] !== character) throw new SyntaxProblem(`expected "${character}"`, this.#offset);
    this.#offset++;
  }

  #skipWhitespace(): void {
    const text = this.#text;
    let offset = this.#offset;
    for (let code = text.charCodeAt(offset); isWhitespace(code); code = text.charCodeAt(offset)) offset++;
    this.#offset = offset;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const token = pattern.exec(this.#text)?.[0];
    if (token === undefined) return undefined;
    this.#offset += token.length;
    return token;
  }
}

/** Space, tab, line feed, carriage return: RFC 8259, section 2. */
function isWhitespace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function decodeString(token: string, offset: number): string {
  try {
    return JSON.parse(token);
  } catch {
    throw new SyntaxProblem('malformed string: a bad escape or a bare control character', offset);
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
