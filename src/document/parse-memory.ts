import { sha256Hex } from '../base/index.ts';
import type { ParseCache } from './parse-cache.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { readTree, writeTree } from './tree-text.ts';

/** First words of a file; the number grows with every change of the parser or of the spelling of trees. */
const FORMAT = 'pacto-parses-2';
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** Parsed texts in memory. Trees that came from a file stay text until somebody asks for them. */
export class ParseMemory implements ParseCache {
  readonly #trees = new Map<string, SyntaxNode>();
  readonly #texts: Map<string, string>;

  /** @param texts key → tree as text */
  constructor(texts: ReadonlyMap<string, string> = new Map()) {
    this.#texts = new Map(texts);
  }

  get(key: string): SyntaxNode | undefined {
    const known = this.#trees.get(key);
    const text = known === undefined ? this.#texts.get(key) : undefined;
    if (text === undefined) return known;
    const tree = readTree(text);
    this.#trees.set(key, tree);
    return tree;
  }

  set(key: string, tree: SyntaxNode): void {
    this.#trees.set(key, tree);
  }

  /** Every tree as text, by key. */
  texts(): ReadonlyMap<string, string> {
    for (const [key, tree] of this.#trees) if (!this.#texts.has(key)) this.#texts.set(key, writeTree(tree));
    return this.#texts;
  }
}

/** The parsed texts as a file for {@link loadParses}: a line with a check sum, then one line per text. At most 64 MiB. */
export function saveParses(memory: ParseMemory): Uint8Array {
  const lines: string[] = [];
  let length = 0;
  for (const [key, text] of memory.texts()) {
    length += key.length + text.length;
    if (length < LARGEST_FILE_BYTES) lines.push(`${key} ${text}\n`);
  }
  const body = lines.join('');
  return new TextEncoder().encode(`${FORMAT} ${sha256Hex(body)}\n${body}`);
}

/** Reads what {@link saveParses} wrote. A file that is damaged or of another format gives an empty memory. */
export function loadParses(bytes?: Uint8Array): ParseMemory {
  const headLength = FORMAT.length + 1 + 64 + 1;
  if (bytes === undefined) return new ParseMemory();
  const head = new TextDecoder().decode(bytes.subarray(0, headLength));
  const body = bytes.subarray(headLength);
  if (head !== `${FORMAT} ${sha256Hex(body)}\n`) return new ParseMemory();
  const lines = new TextDecoder().decode(body).split('\n').slice(0, -1);
  return new ParseMemory(new Map(lines.map((line) => [line.slice(0, 64), line.slice(65)])));
}
