import type { Line } from '../block.ts';
import { decodeReference } from './character-reference.ts';
import { InlineStack } from './inline-stack.ts';
import { readDestination } from './link-destination.ts';
import { type ResolveLink, resolveAddress } from './resolve-link.ts';

/** What inline text needs to know of its page. */
export interface InlineContext {
  readonly resolve: ResolveLink;
  /** Destinations by the {@link definitionKey} of their name. */
  readonly definitions: ReadonlyMap<string, string>;
}

const PLAIN = /[^\\`*_~[\]!<&\nh]+/y;
const BARE_ADDRESS = /https?:\/\/[^\s<>`|[\]]+/y;
const ANGLE_ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy;
const REFERENCE_NAME = /\[([^[\]]{0,200})\]/y;

/** Longest name of a definition, in UTF-16 units. */
const MAX_NAME_LENGTH = 200;

/** A name of a definition as it is looked up: capitals and line breaks make no difference. */
export function definitionKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Reads the text of a paragraph, cell or heading. HTML in it stays text. Takes time in proportion to its length. */
export function readInline(text: string, context: InlineContext): Line {
  return new InlineReader(text, context).read();
}

class InlineReader {
  readonly #text: string;
  readonly #context: InlineContext;
  readonly #stack = new InlineStack();
  /** For every run of backticks, where the next one of the same length begins. */
  readonly #closing: ReadonlyMap<number, number>;
  #at = 0;

  constructor(text: string, context: InlineContext) {
    this.#text = text;
    this.#context = context;
    this.#closing = matchBackticks(text);
  }

  read(): Line {
    while (this.#at < this.#text.length) this.#step();
    return this.#stack.finish();
  }

  /** Up to the next character that may mean something; one that does not is text. */
  #step(): void {
    const plain = this.#match(PLAIN);
    if (plain !== undefined) this.#stack.addText(plain[0]);
    else if (!this.#mark(this.#text[this.#at] ?? '')) this.#stack.addText(this.#text[this.#at++] ?? '');
  }

  /** Reads what begins with a character; false when it means nothing here. */
  #mark(character: string): boolean {
    switch (character) {
      case '\n':
        return this.#lineBreak();
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '&':
        return this.#reference();
      case '<':
        return this.#angle();
      case 'h':
        return this.#bareAddress();
      case '[':
        return this.#open('[');
      case '!':
        return this.#text[this.#at + 1] === '[' && this.#open('![');
      case ']':
        return this.#close();
      default:
        return this.#delimiter(character);
    }
  }

  /** What the pattern finds right here; it is read past. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#at += found[0].length;
    return found;
  }

  #lineBreak(): true {
    const isHard = this.#text.slice(Math.max(0, this.#at - 2), this.#at) === '  ';
    this.#at++;
    if (isHard) this.#stack.add({ kind: 'break' });
    else this.#stack.addText(' ');
    return true;
  }

  #escape(): boolean {
    const next = this.#text[this.#at + 1] ?? '';
    if (!/[\n!-/:-@[-`{-~]/.test(next)) return false;
    if (next === '\n') this.#stack.add({ kind: 'break' });
    else this.#stack.addText(next);
    this.#at += 2;
    return true;
  }

  #code(): true {
    const start = this.#at;
    const run = this.#match(/`+/y)?.[0] ?? '';
    const end = this.#closing.get(start);
    if (end === undefined) {
      this.#stack.addText(run);
      return true;
    }
    const inside = this.#text.slice(this.#at, end).replaceAll('\n', ' ');
    const isPadded = /^ .* $/.test(inside) && inside.trim() !== '';
    this.#stack.add({ kind: 'code', text: isPadded ? inside.slice(1, -1) : inside });
    this.#at = end + run.length;
    return true;
  }

  #reference(): boolean {
    const found = this.#match(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iy);
    if (found !== undefined) this.#stack.addText(decodeReference(found[1] ?? '') ?? found[0]);
    return found !== undefined;
  }

  #angle(): boolean {
    const address = this.#match(ANGLE_ADDRESS)?.[1];
    if (address !== undefined) this.#addAddress(address);
    return address !== undefined;
  }

  #bareAddress(): boolean {
    const isInWord = /[\p{L}\p{N}_]/u.test(this.#text[this.#at - 1] ?? '');
    const found = isInWord ? undefined : this.#match(BARE_ADDRESS)?.[0];
    if (found === undefined) return false;
    const address = found.slice(0, found.length - trailingPunctuation(found));
    this.#at -= found.length - address.length;
    this.#addAddress(address);
    return true;
  }

  #open(marker: '[' | '!['): true {
    this.#at += marker.length;
    this.#stack.openBracket(marker, this.#at);
    return true;
  }

  /** The end of a link or image, if that is what its bracket began. */
  #close(): boolean {
    const opener = this.#stack.closeBracket();
    const destination = opener === undefined ? undefined : this.#destination(opener.start, this.#at);
    if (opener === undefined || destination === undefined) return false;
    const line = this.#stack.take(opener);
    if (opener.marker === '[') this.#addLink(line, destination);
    else for (const part of imageLine(line, destination, this.#context.resolve(destination))) this.#stack.add(part);
    return true;
  }

  /** Where a link leads, by what follows its text or by the text itself; that is read past. */
  #destination(textStart: number, textEnd: number): string | undefined {
    const start = textEnd + 1;
    const inParentheses = readDestination(this.#text, start);
    if (inParentheses !== undefined) {
      this.#at = inParentheses.end;
      return inParentheses.destination;
    }
    REFERENCE_NAME.lastIndex = start;
    const reference = REFERENCE_NAME.exec(this.#text);
    const name = reference?.[1] || this.#text.slice(textStart, Math.min(textEnd, textStart + MAX_NAME_LENGTH));
    const found = this.#context.definitions.get(definitionKey(name));
    if (found !== undefined) this.#at = start + (reference?.[0].length ?? 0);
    return found;
  }

  /** An address is a link by itself, unless it turns out to be the text of one. */
  #addAddress(address: string): void {
    const to = resolveAddress(address);
    if (to === undefined) this.#stack.addText(address);
    else this.#stack.add({ kind: 'link', line: [{ kind: 'text', text: address }], to });
  }

  #addLink(line: Line, destination: string): void {
    const to = this.#context.resolve(destination);
    if (to !== undefined && !('file' in to)) {
      this.#stack.addLink(line, to);
      return;
    }
    for (const part of line) this.#stack.add(part);
    if (to === undefined || this.#isNamed(line, to.file)) return;
    this.#stack.addText(' (');
    this.#stack.add({ kind: 'code', text: to.file });
    this.#stack.addText(')');
  }

  /** Whether the text of a link to a file says already which one it is. */
  #isNamed(line: Line, file: string): boolean {
    const [only] = line;
    return line.length === 1 && (only?.kind === 'text' || only?.kind === 'code') && file.endsWith(only.text);
  }

  #delimiter(character: string): true {
    const start = this.#at;
    while (this.#text[this.#at] === character) this.#at++;
    const [before, after] = [this.#text[start - 1] ?? ' ', this.#text[this.#at] ?? ' '];
    this.#stack.addDelimiter(character, this.#at - start, { before, after });
    return true;
  }
}

/** What stands for an image: its alternative text, or its file. */
function imageLine(line: Line, destination: string, to: ReturnType<ResolveLink>): Line {
  const image = to !== undefined && 'file' in to ? { image: to.file } : {};
  return line.length > 0 ? [{ kind: 'emphasis', line, ...image }] : [{ kind: 'code', text: destination, ...image }];
}

function trailingPunctuation(address: string): number {
  const marks = /[.,:;!?*_~'")\]]{0,20}$/.exec(address)?.[0] ?? '';
  // A closing parenthesis belongs to the address when it was opened inside it.
  return marks.startsWith(')') && address.includes('(') ? marks.length - 1 : marks.length;
}

function matchBackticks(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { 0: run, index } of [...text.matchAll(/`+/g)].reverse()) {
    const next = last.get(run.length);
    if (next !== undefined) closing.set(index, next);
    last.set(run.length, index);
  }
  return closing;
}
