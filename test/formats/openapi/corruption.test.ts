import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/base/index.ts';
import type { DocumentFile } from '../../../src/document/index.ts';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { fileOf } from './compare-texts.ts';

const TEXT = readFileSync(new URL('corrupted.yaml', import.meta.url), 'utf8');
const ROUNDS = 1000;

/** A small generator of numbers from 0 to 1, so that a failing round can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function corrupt(text: string, seed: number): string {
  const random = randomFrom(seed);
  random();
  const bytes = Buffer.from(text);
  const offset = Math.floor(random() * bytes.length);
  bytes[offset] = 0x20 + Math.floor(random() * 0x5f);
  return bytes.toString();
}

/** True when the comparison says something, or there is nothing to say. */
function isAnswered(before: DocumentFile, after: DocumentFile): boolean {
  const { changes, findings } = diffOpenapi(before, after);
  if (changes.length > 0 || findings.length > 0) return true;
  const [old, next] = [before, after].map(({ documents, file }) => documents.load(file)?.root?.value);
  return canonicalJson(old) === canonicalJson(next);
}

it('never passes over a corrupted byte in silence', () => {
  const intact = fileOf(TEXT);
  const silent: string[] = [];
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const corrupted = fileOf(corrupt(TEXT, seed));
    const [before, after] = seed % 2 === 0 ? [intact, corrupted] : [corrupted, intact];
    if (!isAnswered(before, after)) silent.push(`seed ${seed}`);
  }
  expect(silent).toEqual([]);
}, 60_000);
