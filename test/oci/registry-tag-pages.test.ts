import { describe, expect, it } from '@jest/globals';
import { provesAbsence, rejectsCredentials } from '../../src/oci/index.ts';
import { failureOf, withRegistry } from './registry-fixture.ts';

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
