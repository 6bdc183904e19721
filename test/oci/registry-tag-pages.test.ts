import { describe, expect, it } from '@jest/globals';
import { provesAbsence, rejectsCredentials } from '../../src/oci/index.ts';
import { failureOf, withRegistry } from './registry-fixture.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const FIRST_PAGE = {
  status: 200,
  headers: { link: '</v2/acme/payments/tags/list?last=1.0.0>; rel="next"' },
  body: '{"tags":["1.0.0"]}',
};

describe('a later page of tags', () => {
  it.each([
    [404, '{"errors":[{"code":"NAME_UNKNOWN"}]}'],
    [404, ''],
    [401, ''],
    [403, '{"errors":[{"code":"DENIED"}]}'],
  ])('that fails with HTTP %i %s is a failure of the registry', async (status, body) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ ...FIRST_PAGE }, { status, body, times: 9 });
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({ code: 'REGISTRY', status, message: expect.stringContaining('page 2') });
      expect([provesAbsence(failure), rejectsCredentials(failure)]).toEqual([false, false]);
    });
  });

  it('is tried again like the first', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ ...FIRST_PAGE }, { status: 503 }, { status: 200, body: '{"tags":["2.0.0"]}' });
      expect(await store.listTags(repository)).toEqual(['1.0.0', '2.0.0']);
    });
  });
});

describe('many pages of tags', () => {
  it('bring 10,000 tags in 100 pages within a second', async () => {
    await withRegistry({ pageSize: 100 }, async ({ registry, store, repository }) => {
      const { tags } = registry.repository('acme/payments');
      for (let index = 0; index < 10_000; index++) tags.set(`1.${index}.0`, DIGEST);
      await store.listTags(repository);
      const started = performance.now();
      expect(await store.listTags(repository)).toHaveLength(10_000);
      expect(performance.now() - started).toBeLessThan(1000);
      expect(registry.requests).toHaveLength(200);
    });
  });

  it('share one budget of two minutes', async () => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      const slow = { status: 429, headers: { 'retry-after': '50' } };
      registry.faults.push({ ...slow }, { ...FIRST_PAGE }, { ...slow, times: 9 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'REGISTRY', status: 429 });
      expect(timing.waits).toEqual([50_000, 50_000]);
    });
  });

  it('end with TIMEOUT when each of them takes long', async () => {
    await withRegistry({ pageSize: 1 }, async ({ registry, store, repository, timing }) => {
      const { tags } = registry.repository('acme/payments');
      for (let index = 0; index < 10; index++) tags.set(`1.${index}.0`, DIGEST);
      const listing = store.listTags(repository);
      while (registry.requests.length < 3) await new Promise((resolve) => setImmediate(resolve));
      timing.advance(120_000);
      expect(await failureOf(listing)).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('120 s') });
    });
  });
});
