import { MAX_DEPTH, type Source } from '../../document/index.ts';
import { ProtoSpan } from './span.ts';
import { describeToken, type TextProblem, type Token } from './tokens.ts';

/** More problems than this help nobody: most follow from the first. */
const MAX_PROBLEMS = 20;

/** Leaves the statement that is being read; caught by {@link TokenReader.attempt}. */
class StatementProblem extends Error {
  readonly token: Token;

  constructor(message: string, token: Token) {
    super(message);
    this.token = token;
  }
}

/** Hands out the tokens of one file and collects what is wrong with their order. */
export class TokenReader {
  readonly source: Source;
  readonly problems: TextProblem[] = [];
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #index = 0;
  #depth = 0;

  constructor(source: Source, tokens: readonly Token[]) {
    this.source = source;
    this.#tokens = tokens;
    this.#end = tokens.at(-1) ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? this.#end;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#index++;
    return token;
  }

  get atEnd(): boolean {
    return this.peek().kind === 'end';
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'identifier' && token.text === word;
  }

  /** Takes the symbol when it is next. */
  takeSymbol(symbol: string): boolean {
    const found = this.isSymbol(symbol);
    if (found) this.#index++;
    return found;
  }

  /** Takes the word when it is next. */
  takeWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.#index++;
    return found;
  }

  expectSymbol(symbol: string): Token {
    return this.isSymbol(symbol)
      ? this.next()
      : this.fail(`expected '${symbol}' but found ${describeToken(this.peek())}`);
  }

  expectIdentifier(what: string): Token {
    return this.peek().kind === 'identifier'
      ? this.next()
      : this.fail(`expected ${what} but found ${describeToken(this.peek())}`);
  }

  /** Takes one or more strings that stand side by side, which protobuf joins. */
  expectString(what: string): string {
    if (this.peek().kind !== 'string') this.fail(`expected ${what} but found ${describeToken(this.peek())}`);
    let value = '';
    while (this.peek().kind === 'string') value += this.next().text;
    return value;
  }

  /** Takes a whole number, with its sign where one may stand. */
  expectInteger(what: string, signed = false): number {
    const negative = signed && this.takeSymbol('-');
    if (this.peek().kind !== 'integer') this.fail(`expected ${what} but found ${describeToken(this.peek())}`);
    const text = this.next().text;
    // A leading zero means octal; 08 and 09 are no numbers.
    const value = /^0\d/.test(text) ? (/^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN) : Number(text);
    if (Number.isNaN(value)) this.fail(`${what} ${text} is not a number`, this.peek(-1));
    return negative && value !== 0 ? -value : value;
  }

  span(first: Token, last: Token = first): ProtoSpan {
    return new ProtoSpan(this.source, first.start, last.end);
  }

  /** Gives up the statement that is being read. @throws StatementProblem, which {@link attempt} catches */
  fail(message: string, token: Token = this.peek()): never {
    throw new StatementProblem(message, token);
  }

  report(message: string, token: Token): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ message, start: token.start, end: token.end });
  }

  /** Reads one statement; when it is wrong, reports that and goes on behind it. */
  attempt(statement: () => void): void {
    const start = this.#index;
    const depth = this.#depth;
    try {
      statement();
    } catch (error) {
      if (!(error instanceof StatementProblem)) throw error;
      this.report(error.message, error.token);
      this.#depth = depth;
      this.#skipStatement();
      if (this.#index === start) this.next();
    }
  }

  /** Reads statements between braces. */
  block(statement: () => void): void {
    const open = this.expectSymbol('{');
    if (++this.#depth > MAX_DEPTH) this.fail(`nested deeper than ${MAX_DEPTH} levels`, open);
    while (!this.isSymbol('}') && !this.atEnd) this.attempt(statement);
    this.#depth--;
    // Without this test every enclosing block would repeat the complaint about the same missing brace.
    if (this.atEnd) this.#reportUnclosed(open);
    else this.next();
  }

  #reportUnclosed(open: Token): void {
    if (!this.problems.some((problem) => problem.message.startsWith('this brace'))) {
      this.report('this brace is not closed before the end of the file', open);
    }
  }

  #skipStatement(): void {
    let depth = 0;
    while (!this.atEnd) {
      if (depth === 0 && this.isSymbol('}')) return;
      const token = this.next();
      if (token.kind !== 'symbol') continue;
      if (token.text === '{') depth++;
      if (token.text === '}') depth--;
      if (depth === 0 && (token.text === ';' || token.text === '}')) return;
    }
  }
}
