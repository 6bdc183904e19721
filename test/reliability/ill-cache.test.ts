import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../scripts/fetch-test-inputs.mjs';
import { type Published, publishFiles } from '../support/action-stage/prepared-registry.ts';
import { type FakeCacheOptions, startFakeCache } from '../support/fake-cache/index.ts';
import { allCombinations, type Combination } from './combination.ts';
import { problemsOf } from './judge.ts';
import { expectationOf } from './oracle.ts';
import { runCombination } from './run-combination.ts';
import { FILES_BEFORE, REGISTRY } from './scene.ts';

const RUN = allCombinations(0).find(
  ({ event, fault, change }) =>
    event.title === 'pull_request opened' && fault.title === 'none' && change.title === 'a path removed',
) as Combination;

describe('a cache service that is ill', () => {
  let published: Published;
  let node: string;

  beforeAll(async () => {
    published = await publishFiles(REGISTRY, FILES_BEFORE);
    node = (await findNode24()) ?? process.execPath;
  });

  it.each<[string, FakeCacheOptions]>([
    ['fails', { behaviour: 'failing' }],
    ['is over its limit', { behaviour: 'limited' }],
    ['refuses', { behaviour: 'denied' }],
    ['may only be read', { behaviour: 'read-only' }],
    ['is of the first version', { behaviour: 'first' }],
  ])(
    'changes nothing and holds nobody up when it %s',
    async (_, options) => {
      const cache = await startFakeCache(options);
      try {
        const fault = { ...RUN.fault, arrange: () => ({ runtime: cache.runtime(), stepTimeoutMs: 15_000 }) };
        const seen = await runCombination({ ...RUN, fault }, { published, node });

        expect(problemsOf(expectationOf(RUN), seen)).toEqual([]);
      } finally {
        await cache.close();
      }
    },
    60_000,
  );

  it('costs seconds when it never answers, and is not asked again', async () => {
    const calls: string[] = [];
    const server = createServer(({ url = '' }) => calls.push(url)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const runtime = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`, ACTIONS_CACHE_SERVICE_V2: 'True' };
      const fault = { ...RUN.fault, arrange: () => ({ runtime, stepTimeoutMs: 15_000 }) };
      const seen = await runCombination({ ...RUN, fault }, { published, node });

      expect(problemsOf(expectationOf(RUN), seen)).toEqual([]);
      expect(seen.summary).toContain('the cache service does not answer in time');
      expect(calls).toEqual([expect.stringContaining('GetCacheEntryDownloadURL')]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 60_000);
});
