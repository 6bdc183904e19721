import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { createRandom } from '../../support/seeded-random.ts';
import { type BuiltProgram, buildProgram } from './built-program.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { type KillRange, openKillRange } from './kill.ts';
import { SEED, SHARE, sized } from './size.ts';

const it = judged(jestIt);

const OFFSETS = sized(60);
const seed = SEED;

describe(`R3, a publish of ten bundles that is killed, and its rerun (PACTO_SEED=${seed})`, () => {
  let program: BuiltProgram;
  let range: KillRange;
  let whole: Awaited<ReturnType<KillRange['undisturbed']>>;
  beforeAll(async () => {
    program = buildProgram();
    range = await openKillRange();
    whole = await range.undisturbed();
  }, 120_000);
  afterAll(async () => {
    program.dispose();
    await range.close();
    writeFigures('R3', 'SIGKILL, then a rerun', {
      size: `${whole.requests} request boundaries, ${OFFSETS} byte offsets`,
      result: 'the tag → digest map of the undisturbed run each time; no dependent before its dependency',
    });
  });

  it('ends as if nothing had happened, whatever request was the last', async () => {
    for (let count = 1; count <= whole.requests; count += Math.round(1 / SHARE)) {
      expect([count, await range.killAndRerun(program, { afterRequests: count })]).toEqual([count, whole.map]);
    }
  }, 600_000);

  it('ends with an account of what was sent when it is asked to end, and a rerun finishes it', async () => {
    const step = Math.round(5 / SHARE);
    for (let count = 1; count < whole.requests - 10; count += step) {
      const { exit, out, error, map } = await range.endAndRerun(program, count);
      expect([count, exit, map]).toEqual([count, 143, whole.map]);
      expect(error).toMatch(/interrupted \(SIGTERM\): .*(?:published|sent)/);
      if (!error.includes('nothing was sent')) expect(JSON.parse(out).results).toHaveLength(10);
    }
  }, 600_000);

  it('ends as if nothing had happened, whatever byte was the last', async () => {
    const random = createRandom(seed);
    for (let run = 0; run < OFFSETS; run++) {
      const afterBytes = 1 + Math.floor(random() * whole.bytes);
      expect([afterBytes, await range.killAndRerun(program, { afterBytes })]).toEqual([afterBytes, whole.map]);
    }
  }, 600_000);
});
