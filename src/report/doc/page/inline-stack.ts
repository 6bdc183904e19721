import type { Inline, Line, LinkTarget } from '../block.ts';

/** Deepest nesting of emphasis and links; deeper marks stay text, so that readers of the result may recurse. */
const MAX_DEPTH = 12;

/** A bracket that may turn out to begin a link. */
export interface Bracket {
  readonly marker: '[' | '![';
  /** Where in the list of pieces it stands. */
  readonly position: number;
  /** Where in the text the first character after it stands. */
  readonly start: number;
}

interface Delimiter {
  readonly character: string;
  readonly position: number;
  length: number;
}

const KINDS = { 1: 'emphasis', 2: 'strong' } as const;

/** The pieces read so far, with the brackets and marks among them that are still open. */
export class InlineStack {
  readonly #parts: Inline[] = [];
  /** Nesting below each piece. */
  readonly #depths: number[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #open: { readonly [character: string]: Delimiter[] } = { '*': [], _: [], '~': [] };

  add(part: Inline, depth = 0): void {
    this.#parts.push(part);
    this.#depths.push(depth);
  }

  addText(text: string): void {
    if (text !== '') this.add({ kind: 'text', text });
  }

  openBracket(marker: Bracket['marker'], start: number): void {
    this.#brackets.push({ marker, position: this.#parts.length, start });
    this.addText(marker);
  }

  closeBracket(): Bracket | undefined {
    return this.#brackets.pop();
  }

  /** Takes out what stands in brackets, and the bracket. An address inside it is only its text. */
  take({ position }: Bracket): Line {
    return merged(withoutLinks(this.#cut(position).slice(1)));
  }

  /** Adds a link; the brackets around it cannot be links any more. */
  addLink(line: Line, to: LinkTarget): void {
    this.#brackets.length = 0;
    this.add({ kind: 'link', line, to });
  }

  /** Ends what the mark can end, and lets the rest of it begin something. */
  addDelimiter(character: string, length: number, { before, after }: { before: string; after: string }): void {
    const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
    const opens = !/\s/.test(after) && !(character === '_' && isWord(before));
    const closes = !/\s/.test(before) && !(character === '_' && isWord(after));
    const left = closes ? this.#end(character, length) : length;
    if (left === 0) return;
    const isMark = opens && (character !== '~' || left === 2);
    if (isMark) this.#open[character]?.push({ character, position: this.#parts.length, length: left });
    this.addText(character.repeat(left));
  }

  /** The pieces as one line; marks that nothing ended are text. */
  finish(): Line {
    return merged(this.#parts);
  }

  /** @returns how much of the mark is left */
  #end(character: string, length: number): number {
    let left = length;
    const openers = this.#open[character] ?? [];
    while (left > 0) {
      const opener = openers.at(-1);
      const size = opener === undefined ? 0 : sizeOf(character, Math.min(opener.length, left));
      if (opener === undefined || size === 0) return left;
      const isEnded = this.#wrap(opener, size);
      if (isEnded) {
        left -= size;
        opener.length -= size;
      }
      if (!isEnded || opener.length === 0) openers.pop();
    }
    return left;
  }

  /** Sets apart what stands after the mark; not when that is nothing, or nested too deeply. */
  #wrap({ character, position, length }: Delimiter, size: 1 | 2): boolean {
    const depth = 1 + this.#depths.slice(position + 1).reduce((most, one) => Math.max(most, one), 0);
    if (depth > MAX_DEPTH || this.#parts.length === position + 1) return false;
    const line = merged(this.#cut(position).slice(1));
    this.addText(character.repeat(length - size));
    this.add({ kind: character === '~' ? 'deleted' : KINDS[size], line }, depth);
    return true;
  }

  /** Takes all pieces from a position on, and forgets what they left open. */
  #cut(position: number): Inline[] {
    for (const openers of Object.values(this.#open)) {
      while ((openers.at(-1)?.position ?? -1) > position) openers.pop();
    }
    while ((this.#brackets.at(-1)?.position ?? -1) > position) this.#brackets.pop();
    this.#depths.length = position;
    return this.#parts.splice(position);
  }
}

function sizeOf(character: string, length: number): 0 | 1 | 2 {
  if (character === '~') return length === 2 ? 2 : 0;
  return length >= 2 ? 2 : 1;
}

function withoutLinks(line: Line): Line {
  return line.flatMap((part): Line => {
    if (part.kind === 'link') return withoutLinks(part.line);
    return 'line' in part ? [{ ...part, line: withoutLinks(part.line) }] : [part];
  });
}

/** Neighbouring texts as one. */
function merged(parts: readonly Inline[]): Line {
  const line: Inline[] = [];
  let texts: string[] = [];
  const flush = () => {
    if (texts.length > 0) line.push({ kind: 'text', text: texts.join('') });
    texts = [];
  };
  for (const part of parts) {
    if (part.kind === 'text') {
      texts.push(part.text);
      continue;
    }
    flush();
    line.push(part);
  }
  flush();
  return line;
}
