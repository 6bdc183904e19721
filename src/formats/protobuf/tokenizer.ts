import type { TextProblem, Token, TokenKind } from './tokens.ts';

const SPACE = /[ \t\r\n\f\v]+/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const FLOAT = /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+[eE][+-]?\d+[fF]?|\d+[fF]/y;
const INTEGER = /0[xX][0-9a-fA-F]+|\d+/y;
const ESCAPE = /x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U00[01][0-9a-fA-F]{5}|[0-7]{1,3}|[abfnrtv?\\'"]/y;
const SYMBOLS = new Set('{}[]()<>=;,.:-+/');
const CONTROL: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Cuts a text into tokens; comments and white space are left out. Never throws: what is no token becomes a problem.
 *
 * @see Protocol Buffers Language Specification (proto3), Lexical Elements
 */
export function tokenize(text: string): {
  readonly tokens: readonly Token[];
  readonly problems: readonly TextProblem[];
} {
  const tokenizer = new Tokenizer(text);
  tokenizer.run();
  return tokenizer;
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly problems: TextProblem[] = [];
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    while (this.#offset < this.#text.length) this.#step();
    this.#push('end', '', this.#offset);
  }

  #step(): void {
    const start = this.#offset;
    if (this.#match(SPACE) !== undefined || this.#skipComment()) return;
    const identifier = this.#match(IDENTIFIER);
    const char = this.#text[start] ?? '';
    if (identifier !== undefined) this.#push('identifier', identifier, start);
    else if (/^\.?\d/.test(this.#text.slice(start, start + 2))) this.#readNumber();
    else if (char === '"' || char === "'") this.#readString(char);
    else this.#readSymbol(char);
  }

  #readSymbol(char: string): void {
    const start = this.#offset;
    this.#offset += (this.#text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    if (SYMBOLS.has(char)) this.#push('symbol', char, start);
    else
      this.#report(`the character ${JSON.stringify(this.#text.slice(start, this.#offset))} has no meaning here`, start);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const matched = pattern.exec(this.#text)?.[0];
    if (matched !== undefined) this.#offset += matched.length;
    return matched;
  }

  #skipComment(): boolean {
    const start = this.#offset;
    if (this.#text.startsWith('//', start)) {
      const end = this.#text.indexOf('\n', start);
      this.#offset = end === -1 ? this.#text.length : end + 1;
      return true;
    }
    if (!this.#text.startsWith('/*', start)) return false;
    const end = this.#text.indexOf('*/', start + 2);
    this.#offset = end === -1 ? this.#text.length : end + 2;
    if (end === -1) this.problems.push({ message: 'the comment is not closed with */', start, end: start + 2 });
    return true;
  }

  #readNumber(): void {
    const start = this.#offset;
    const float = this.#match(FLOAT);
    const number = float ?? this.#match(INTEGER) ?? '';
    const rest = this.#match(IDENTIFIER);
    if (rest !== undefined) this.#report(`'${number}${rest.slice(0, 40)}' is neither a number nor a name`, start);
    this.#push(float === undefined ? 'integer' : 'float', number, start);
  }

  /** Reads by hand: a regular expression would overflow its stack on a string of some megabytes. */
  #readString(quote: string): void {
    const start = this.#offset++;
    let value = '';
    while (this.#text[this.#offset] !== quote) {
      const char = this.#text[this.#offset];
      if (char === undefined || char === '\n') {
        this.#report(`the string is not closed with ${quote}`, start);
        return;
      }
      this.#offset++;
      value += char === '\\' ? this.#readEscape() : char;
    }
    this.#offset++;
    this.#push('string', value, start);
  }

  #readEscape(): string {
    const start = this.#offset - 1;
    const code = this.#match(ESCAPE);
    if (code === undefined) {
      this.problems.push({ message: 'the escape sequence is not one of protobuf', start, end: start + 2 });
      return '';
    }
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    const first = code[0] ?? '';
    if (code.length > 1) return decodeHex(code.slice(1));
    return Object.hasOwn(CONTROL, first) ? (CONTROL[first] ?? '') : first;
  }

  #push(kind: TokenKind, text: string, start: number): void {
    this.tokens.push({ kind, text, start, end: this.#offset });
  }

  #report(message: string, start: number): void {
    this.problems.push({ message, start, end: this.#offset });
  }
}

function decodeHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
