import { describe, expect, it } from '@jest/globals';
import { seedOf } from '../support/seeded-random.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';

const SEED = seedOf('PACTO_FUZZ_SEED');
const PAIRS = 400;

describe('answers about random schemas', () => {
  it(`are never contradicted by ajv (seed ${SEED}; node scripts/fuzz-schema.mjs --seed ${SEED} repeats it)`, () => {
    const figures = runFuzz(SEED, PAIRS);
    expect(figures.contradictions).toEqual([]);
    expect(figures.attacks.accepted).toBeGreaterThan(100);
    expect(Object.keys(figures.answers)).toEqual(
      expect.arrayContaining(['realistic contained', 'realistic not-contained']),
    );
  }, 120_000);
});
