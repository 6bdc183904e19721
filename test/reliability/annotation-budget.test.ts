import { expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { publishFiles } from '../support/action-stage/prepared-registry.ts';
import { startFakeCache } from '../support/fake-cache/index.ts';
import { allCombinations, type Combination } from './combination.ts';
import { runCombination } from './run-combination.ts';
import { contract, openapi, REGISTRY } from './scene.ts';

const RUN = allCombinations(0).find(
  ({ event, permissions }) => event.title === 'pull_request opened' && permissions.title === 'no checks',
) as Combination;

const GETS = openapi(...Array.from({ length: 30 }, (_, index) => `/orders/kind-${index}`));
const POSTS = GETS.replaceAll('    get:\n', '    post: { responses: { "200": { description: ok } } }\n    get:\n');

it('says how many remarks there is no room for, and loses none to the warnings of others', async () => {
  const files = { 'orders/pacto.yaml': contract('orders', '1.0.0'), 'orders/openapi.yaml': POSTS };
  const published = await publishFiles(REGISTRY, files);
  const change = { 'orders/pacto.yaml': contract('orders', '2.0.0'), 'orders/openapi.yaml': GETS };
  const cache = await startFakeCache({ behaviour: 'limited' });
  try {
    const run = {
      ...RUN,
      change: { title: 'a path removed', files: change },
      fault: { title: 'none', arrange: () => ({ runtime: cache.runtime() }) },
    } as const;
    const { annotations, outputs } = await runCombination(run, {
      published,
      node: (await findNode24()) ?? process.execPath,
    });

    expect(outputs).toMatchObject({ verdict: 'pass', 'breaking-count': '30' });
    expect(annotations.dropped).toEqual([]);
    expect(annotations.shown.map(({ message }) => message)).toContainEqual(expect.stringContaining('24 more remarks'));
  } finally {
    await cache.close();
  }
}, 60_000);
