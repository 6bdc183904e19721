import { UnsupportedPattern } from './expression.ts';

/** Reads a text from left to right, code point by code point. */
export class TextCursor {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#position >= this.#text.length;
  }

  sees(text: string): boolean {
    return this.#text.startsWith(text, this.#position);
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#position += text.length;
    return true;
  }

  /** @param expression with the flag `y` */
  takeMatch(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#position;
    const match = expression.exec(this.#text);
    if (match === null) return undefined;
    this.#position += match[0].length;
    return match;
  }

  /** @throws UnsupportedPattern at the end */
  next(): string {
    const codePoint = this.#text.codePointAt(this.#position);
    if (codePoint === undefined) throw new UnsupportedPattern('an end too early');
    const character = String.fromCodePoint(codePoint);
    this.#position += character.length;
    return character;
  }
}
