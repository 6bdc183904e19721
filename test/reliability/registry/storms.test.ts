import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { type FaultyRegistry, startFaultyRegistry } from './faulty-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { SEED, sized } from './size.ts';
import { runStorm, type StormResult } from './storm.ts';

const it = judged(jestIt);

const SEEDS = sized(200);
const seed = SEED;
/** The share of storms that must succeed; the others end in an error and are finished by the next publish. */
const RATES = [
  { rate: 0.05, share: 0.995 },
  { rate: 0.1, share: 0.995 },
  { rate: 0.2, share: 0.98 },
  { rate: 0.3, share: 0 },
] as const;

describe(`R2, storms over a publish of ten bundles (PACTO_SEED=${seed})`, () => {
  let faulty: FaultyRegistry;
  const shares: string[] = [];
  beforeAll(async () => {
    faulty = await startFaultyRegistry();
  });
  afterAll(async () => {
    await faulty.close();
    writeFigures('R2', 'storms over 10 bundles', {
      size: `${SEEDS} seeds at ${RATES.map(({ rate }) => `${rate * 100} %`).join(', ')}`,
      result: `succeeded: ${shares.join(', ')}; the rest finished by a rerun, 0 invariant breaks`,
    });
  });

  it.each(RATES)(
    'at $rate',
    async ({ rate, share }) => {
      const results: StormResult[] = [];
      for (let run = 0; run < SEEDS; run++) results.push(await runStorm(faulty, rate, seed + run));
      const succeeded = results.filter((result) => result.succeeded).length;
      const average = (of: 'requests' | 'faults') =>
        Math.round(results.reduce((sum, each) => sum + each[of], 0) / SEEDS);
      const summary = `${((succeeded / SEEDS) * 100).toFixed(1)} % at ${rate * 100} % (${average('requests')} requests, ${average('faults')} faults a run)`;
      shares.push(summary);
      const failures = results.flatMap(({ failure }, index) =>
        failure === undefined ? [] : [`seed ${seed + index}: ${failure}`],
      );
      console.log([summary, ...failures].join('\n'));
      // One failure is allowed in a slice too; of 200 storms exactly the share.
      const allowed = Math.max(share === 0 ? SEEDS : 1, Math.floor(SEEDS * (1 - share) + 1e-9));
      expect(SEEDS - succeeded).toBeLessThanOrEqual(allowed);
    },
    400_000,
  );
});
