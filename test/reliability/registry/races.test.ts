import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { type BuiltProgram, buildProgram } from './built-program.ts';
import { type FaultyRegistry, startFaultyRegistry } from './faulty-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { PUBLISHERS, type RaceResult, runProcessRace, runRace } from './race.ts';
import { SEED, sized } from './size.ts';

const it = judged(jestIt);

const RUNS = sized(100);
/** So many of them once more with processes instead of connections. */
const PROCESS_RUNS = sized(20);
const seed = SEED;

type Race = (run: Parameters<typeof runRace>[1]) => Promise<RaceResult>;
interface Rate {
  conflicts: number;
  successes: number;
  overwritten: number;
}

describe(`R4, ${PUBLISHERS} publishers at once (PACTO_SEED=${seed})`, () => {
  let faulty: FaultyRegistry;
  let program: BuiltProgram;
  const rates: { [what: string]: Rate } = {};
  beforeAll(async () => {
    faulty = await startFaultyRegistry();
    program = buildProgram();
  }, 60_000);
  afterAll(async () => {
    program.dispose();
    await faulty.close();
    writeFigures('R4', `${PUBLISHERS} publishers at once`, {
      size: `${RUNS} runs with the same content, ${RUNS} with different; ${PROCESS_RUNS} of each again with processes`,
      result: `same: all succeed, one digest; different, never a mix: ${Object.entries(rates)
        .map(([what, rate]) => describeRate(what, rate))
        .join('; ')}`,
    });
  });

  const RACES: readonly (readonly [string, number, Race])[] = [
    ['connections', RUNS, (run) => runRace(faulty, run)],
    ['processes', PROCESS_RUNS, (run) => runProcessRace(program, faulty, run)],
  ];

  it.each(RACES)(
    'all succeed with the same content, as %s',
    async (what, runs, race) => {
      for (let run = 0; run < runs; run++) {
        const name = `same-${what}-${run}`;
        const { exits, overwritten } = await race({ seed: seed + run, name, contentOf: () => '' });
        expect([...exits, overwritten]).toEqual(Array.from({ length: PUBLISHERS + 1 }, () => 0));
      }
    },
    600_000,
  );

  it.each(RACES)(
    'no tag is a mix with different content, and who reads back another digest is told, as %s',
    async (what, runs, race) => {
      const rate = { conflicts: 0, successes: 0, overwritten: 0 };
      for (let run = 0; run < runs; run++) {
        const contentOf = (publisher: number) => `by ${publisher}`;
        const { exits, overwritten } = await race({ seed: seed + run, name: `different-${what}-${run}`, contentOf });
        expect(exits).toContain(4);
        expect(exits.filter((exit) => exit !== 0 && exit !== 4)).toEqual([]);
        rate.conflicts += exits.filter((exit) => exit === 4).length;
        rate.successes += exits.filter((exit) => exit === 0).length;
        rate.overwritten += overwritten;
      }
      rates[what] = rate;
      console.log(describeRate(what, rate));
    },
    600_000,
  );
});

function describeRate(what: string, { conflicts, successes, overwritten }: Rate): string {
  return `${what} ${conflicts} exit 4, ${successes} exit 0, of which ${overwritten} were overwritten after they had read back their own content`;
}
