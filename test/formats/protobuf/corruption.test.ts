import { expect, it } from '@jest/globals';
import { diffProtobuf, readProtobuf } from '../../../src/formats/protobuf/index.ts';
import { tokenize } from '../../../src/formats/protobuf/tokenizer.ts';
import { bundleOf, SHOP } from './texts.ts';

const CORRUPTIONS = 1_000;
const BYTES = new TextEncoder().encode(SHOP);
const BEFORE = bundleOf(SHOP);

it('reads the untouched text without findings', () => {
  expect(readProtobuf(BEFORE).findings).toEqual([]);
  expect(diffProtobuf(BEFORE, BEFORE)).toEqual({ changes: [], findings: [] });
});

it('answers every corrupted byte with a finding or a change, unless it stands in a comment or in white space', () => {
  const silent: string[] = [];
  const next = randomNumbers(42);
  for (let round = 0; round < CORRUPTIONS; round++) {
    const bytes = Uint8Array.from(BYTES);
    const offset = next() % bytes.length;
    bytes[offset] = next() % 256;
    const { changes, findings } = diffProtobuf(BEFORE, bundleOf(bytes));
    const isSilent = changes.length === 0 && findings.length === 0;
    if (isSilent && !meansTheSame(bytes))
      silent.push(`${offset}: ${new TextDecoder().decode(bytes.slice(offset - 9, offset + 9))}`);
  }
  expect(silent).toEqual([]);
});

it('answers a text cut off anywhere with a finding or a change', () => {
  for (let length = 0; length < SHOP.trimEnd().length; length++) {
    const { changes, findings } = diffProtobuf(BEFORE, bundleOf(SHOP.slice(0, length)));
    expect([length, changes.length + findings.length > 0]).toEqual([length, true]);
  }
});

/** The words are the same; a number may be spelled in another way, and an empty statement may be there. */
function meansTheSame(bytes: Uint8Array): boolean {
  return words(new TextDecoder().decode(bytes)) === words(SHOP);
}

function words(text: string): string {
  const { tokens } = tokenize(text);
  const texts = tokens.map(({ kind, text }) => (kind === 'integer' ? String(Number(text)) : `${kind} ${text}`));
  return texts
    .filter((text, index) => text !== 'symbol ;' || !/^symbol [;{}]$/.test(texts[index - 1] ?? ''))
    .join('\n');
}

/** The same numbers in every run (xorshift). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
