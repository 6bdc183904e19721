import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { type FaultyRegistry, startFaultyRegistry } from './faulty-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { PUBLISHERS, runRace } from './race.ts';
import { SEED, sized } from './size.ts';

const it = judged(jestIt);

const RUNS = sized(100);
const seed = SEED;

describe(`R4, ${PUBLISHERS} publishers at once (PACTO_SEED=${seed})`, () => {
  let faulty: FaultyRegistry;
  const rate = { conflicts: 0, successes: 0, overwritten: 0 };
  beforeAll(async () => {
    faulty = await startFaultyRegistry();
  });
  afterAll(async () => {
    await faulty.close();
    const { conflicts, successes, overwritten } = rate;
    writeFigures('R4', `${PUBLISHERS} publishers at once`, {
      size: `${RUNS} runs with the same content, ${RUNS} with different`,
      result:
        `same: all succeed, one digest; different: ${conflicts} exit 4, ${successes} exit 0, never a mix; ` +
        `${overwritten} of ${RUNS * PUBLISHERS} were overwritten after they had read back their own content`,
    });
  });

  it('all succeed with the same content', async () => {
    for (let run = 0; run < RUNS; run++) {
      const { exits, overwritten } = await runRace(faulty, {
        seed: seed + run,
        name: `same-${run}`,
        contentOf: () => '',
      });
      expect([...exits, overwritten]).toEqual(Array.from({ length: PUBLISHERS + 1 }, () => 0));
    }
  }, 300_000);

  it('at least one is refused in every run with different content, and no tag is a mix', async () => {
    for (let run = 0; run < RUNS; run++) {
      const options = {
        seed: seed + run,
        name: `different-${run}`,
        contentOf: (publisher: number) => `by ${publisher}`,
      };
      const { exits, overwritten } = await runRace(faulty, options);
      expect(exits).toContain(4);
      expect(exits.filter((exit) => exit !== 0 && exit !== 4)).toEqual([]);
      rate.conflicts += exits.filter((exit) => exit === 4).length;
      rate.successes += exits.filter((exit) => exit === 0).length;
      rate.overwritten += overwritten;
    }
    console.log(rate);
  }, 300_000);
});
