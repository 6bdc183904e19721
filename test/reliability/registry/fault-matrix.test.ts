import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { FAULT_KINDS, STEPS } from '../../support/fault-proxy/index.ts';
import { runCell } from './fault-matrix.ts';
import { type FaultyRegistry, startFaultyRegistry } from './faulty-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { SEED, sample } from './size.ts';

const it = judged(jestIt);

const seed = SEED;
/** Every kind at every step, in a single occurrence and without end. */
const CELLS = FAULT_KINDS.flatMap((kind) =>
  STEPS.flatMap((step) => (['once', 'for ever'] as const).map((often) => [kind.name, often, step, kind] as const)),
);
/** A hanging cell is a failure; the slowest honest one is silent six times. */
const DEADLINE_MS = 10_000;

describe(`R1, a fault at every step (PACTO_SEED=${seed})`, () => {
  let faulty: FaultyRegistry;
  const counts = { unnoticed: 0, 'typed error': 0 };
  beforeAll(async () => {
    faulty = await startFaultyRegistry();
  });
  afterAll(async () => {
    await faulty.close();
    writeFigures('R1', 'fault × step, each once and for ever', {
      size: `${FAULT_KINDS.length} × ${STEPS.length} × 2 = ${CELLS.length} cells`,
      result: `${counts.unnoticed} unnoticed, ${counts['typed error']} typed errors, 0 wrong, 0 hang`,
    });
  });

  it('knows 27 kinds at 11 steps', () => {
    expect([FAULT_KINDS.length, STEPS.length]).toEqual([27, 11]);
    expect(
      ['tcp', 'http', 'consistency'].map((level) => FAULT_KINDS.filter((kind) => kind.level === level).length),
    ).toEqual([10, 14, 3]);
  });

  it.each(sample(CELLS))(
    '%s %s at: %s',
    async (name, often, step, kind) => {
      const options = { seed, isEndless: often === 'for ever', name: repositoryName(often, name, step) };
      const result = await runCell(faulty, kind, step, options);
      counts[result] += 1;
      const isHarmless = kind.recovers === 'everywhere' || kind.recovers.includes(step);
      if (often === 'once' && isHarmless) expect(result).toBe('unnoticed');
    },
    DEADLINE_MS,
  );
});

function repositoryName(...parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-')).join('/');
}
