import { expect, it } from '@jest/globals';
import { equalValues } from '../../../src/base/index.ts';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, SHOP } from './texts.ts';

const BYTES = new TextEncoder().encode(SHOP);
const BEFORE = bundleOf(SHOP);

it('answers every corrupted byte with a finding or a change, unless the values are the same', () => {
  const silent: string[] = [];
  const next = randomNumbers(7);
  for (let round = 0; round < 1_000; round++) {
    const bytes = Uint8Array.from(BYTES);
    const offset = next() % bytes.length;
    bytes[offset] = next() % 4 === 0 ? next() % 256 : 32 + (next() % 95);
    const after = bundleOf(bytes);
    const { changes, findings } = diffAsyncapi(BEFORE, after);
    const isSaid = changes.some(({ rule }) => rule !== 'asyncapi/document-rewritten');
    if (isSaid || findings.length > 0 || isSame(after)) continue;
    silent.push(`${offset}: ${new TextDecoder().decode(bytes.slice(offset - 20, offset + 20))}`);
  }
  expect(silent).toEqual([]);
});

function isSame(after: typeof BEFORE): boolean {
  return equalValues(
    BEFORE.documents.load('events.yaml')?.root?.value,
    after.documents.load('events.yaml')?.root?.value,
  );
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
