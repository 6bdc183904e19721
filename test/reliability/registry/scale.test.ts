import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { measurePublish } from '../../../bench/publish.mjs';
import { withRegistry } from '../../oci/registry-fixture.ts';
import { type BuiltProgram, buildProgram, resultOf } from './built-program.ts';
import { startDockerRegistry } from './docker-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { SHARE, sized } from './size.ts';
import { measureSlowdown } from './slowdown.ts';

const it = judged(jestIt);

const TAGS = 10_000;
const BUNDLES = Math.max(20, sized(500));
const ROUNDS = Math.max(400, sized(2000));
const MEGABYTE = 1024 * 1024;

describe('R10, scale', () => {
  let program: BuiltProgram;
  const results: string[] = [];
  /** Seconds are those of an idle machine: other work on it is counted out. */
  const slowdown = (): number => {
    const factor = measureSlowdown();
    if (factor > 1.2) results.push(`on a machine that was ${factor.toFixed(1)} times slower than idle`);
    return factor;
  };
  beforeAll(() => {
    program = buildProgram();
  }, 120_000);
  afterAll(() => {
    program.dispose();
    writeFigures('R10', 'scale', {
      size: `${TAGS} tags, ${BUNDLES} bundles, ${ROUNDS} rounds`,
      result: results.join('; '),
    });
  });

  it('lists 10,000 tags of 100 pages within a second', async () => {
    await withRegistry({ pageSize: 100 }, async ({ registry, store, repository }) => {
      const { tags } = registry.repository(repository.repository);
      for (let index = 0; index < TAGS; index++) tags.set(`1.0.${index}`, 'sha256:0');
      const started = performance.now();
      expect(await store.listTags(repository)).toHaveLength(TAGS);
      const seconds = (performance.now() - started) / 1000;
      results.push(`tags in ${seconds.toFixed(2)} s`);
      expect(seconds / slowdown()).toBeLessThan(1);
    });
  });

  it('publishes and verifies 500 bundles within ten seconds', async () => {
    const { publish, copy } = await measurePublish(BUNDLES, program.entry);
    results.push(
      `published in ${publish.toFixed(1)} s, skopeo copy ${copy.toFixed(1)} s (ratio ${(publish / copy).toFixed(2)})`,
    );
    expect(publish / slowdown()).toBeLessThanOrEqual(Math.max(3, (10 * BUNDLES) / 500));
  }, 300_000);

  it('keeps memory and sockets flat over 2,000 rounds of pushing and pulling', async () => {
    const registry = await startDockerRegistry();
    const worker = join(dirname(fileURLToPath(import.meta.url)), 'soak-worker.mjs');
    const args = ['--expose-gc', worker, program.folder, registry.host, String(ROUNDS)];
    const { exit, out, error } = await resultOf(spawn(process.execPath, args)).finally(() => registry.dispose());
    expect([exit, error]).toEqual([0, '']);
    const points: { rss: number; sockets: number }[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const growth = slope(points.slice(Math.floor(points.length / 4)).map(({ rss }) => rss / MEGABYTE));
    results.push(
      `soak: ${growth.toFixed(2)} MB per 100 rounds, at most ${Math.max(...points.map(({ sockets }) => sockets))} sockets`,
    );
    // A few points of a slice are mostly warming up.
    expect(growth).toBeLessThan(SHARE === 1 ? 1 : 4);
    expect(Math.max(...points.map(({ sockets }) => sockets))).toBeLessThanOrEqual(8);
  }, 400_000);
});

/** Least squares; what comes with each further point. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return above / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}
