import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { type Published, publishFiles } from '../support/action-stage/prepared-registry.ts';
import { EVENT_VARIANTS } from '../support/event-payloads/index.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';
import { allCombinations, type Combination, coverPairs, describeCombination } from './combination.ts';
import { type Figures, writeFigures } from './figures.ts';
import { problemsOf } from './judge.ts';
import { expectationOf } from './oracle.ts';
import { runCombination } from './run-combination.ts';
import { FILES_BEFORE, REGISTRY } from './scene.ts';

const FIGURES = join(import.meta.dirname, '../../bench/RELIABILITY.md');
/** Some runs wait now and then. */
const AT_ONCE = Math.min(2, availableParallelism()) + 1;

const seed = seedOf('RELIABILITY_SEED');
const isFull = process.env.RELIABILITY === 'full';
const chosen = isFull ? allCombinations(seed) : coverPairs(createRandom(seed));

describe(`the action in ${chosen.length} combinations of event, permissions, fault and change (RELIABILITY_SEED=${seed})`, () => {
  const figures: Figures = { rows: [], seed, seconds: 0, node: '' };
  const started = performance.now();
  let published: Published;
  let node: string;

  beforeAll(async () => {
    published = await publishFiles(REGISTRY, FILES_BEFORE);
    node = (await findNode24()) ?? process.execPath;
  });

  afterAll(() => {
    const seconds = (performance.now() - started) / 1000;
    if (isFull) writeFigures(FIGURES, { ...figures, seconds, node });
  });

  it.each(EVENT_VARIANTS.map(({ title }) => title))(
    '%s',
    async (title) => {
      const due = chosen.filter(({ event }) => event.title === title);
      const outcomes = await inParallel(due, AT_ONCE, async (each) => await check(each, published, node));
      const wrong = outcomes.filter((problems) => problems.length > 0);
      figures.rows.push({ event: title, combinations: due.length, wrong: wrong.length });

      expect(wrong.flat().sort()).toEqual([]);
    },
    600_000,
  );
});

async function check(combination: Combination, published: Published, node: string): Promise<string[]> {
  const problems = problemsOf(expectationOf(combination), await runCombination(combination, { published, node }));
  const lines = problems.map((problem) => `${describeCombination(combination)}: ${problem}`);
  // The whole matrix takes long: what is wrong is said at once.
  for (const line of lines) process.stderr.write(`${line}\n`);
  return lines;
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const due = [...items];
  const results: Result[] = [];
  const worker = async () => {
    for (let item = due.shift(); item !== undefined; item = due.shift()) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
