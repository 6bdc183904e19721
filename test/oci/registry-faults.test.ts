import { describe, expect, it } from '@jest/globals';
import { pushArtifact } from '../../src/oci/index.ts';
import { packLargeBundle } from '../support/large-bundle.ts';
import { failureOf, withRegistry } from './registry-fixture.ts';

const PACKED = packLargeBundle('payments');
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const DOUBLING = [250, 500, 1000, 2000, 4000];

describe('tries again', () => {
  it.each([408, 425, 429, 499, 500, 502, 503, 504, 522])('after HTTP %i', async (status) => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.repository('acme/payments');
      registry.faults.push({ status, times: 2 });
      expect(await store.listTags(repository)).toEqual([]);
      expect(timing.waits).toEqual([250, 500]);
    });
  });

  it.each(['before', 'mid-body'] as const)('after a connection that was closed %s the answer', async (drop) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      registry.faults.push({ drop });
      expect(await store.listTags(repository)).toEqual([]);
    });
  });

  it('after an answer that does not come in time', async () => {
    await withRegistry({ timeoutMs: 150 }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      registry.faults.push({ hang: true });
      expect(await store.listTags(repository)).toEqual([]);
    });
  });

  it.each([
    ['POST', /uploads/],
    ['PUT', /uploads/],
    ['PUT', /manifests/],
    ['HEAD', /blobs/],
  ])('a %s to %s whose answer was lost, and ends with the right artifact', async (method, path) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method, path, drop: 'after-commit' });
      const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
    });
  });

  it.each(['BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID'])(
    'an upload that the registry forgot with %s',
    async (code) => {
      await withRegistry({}, async ({ registry, store, repository }) => {
        registry.faults.push({ method: 'PUT', path: /uploads/, status: 404, body: `{"errors":[{"code":"${code}"}]}` });
        await store.pushBlob(repository, PACKED.bytes);
        expect(registry.log().filter((line) => line.startsWith('POST'))).toHaveLength(2);
      });
    },
  );

  it('five times at most', async () => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.faults.push({ status: 503, body: '<html>busy</html>', times: 100 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'REGISTRY', status: 503 });
      expect(timing.waits).toEqual(DOUBLING);
    });
  });

  it('a whole upload five times at most', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method: 'PUT', status: 500, times: 100 });
      await failureOf(store.pushBlob(repository, PACKED.bytes));
      expect(registry.log().filter((line) => line.startsWith('POST'))).toHaveLength(6);
    });
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, '', 7000],
    ['a date', { 'retry-after': new Date(1_700_000_009_000).toUTCString() }, '', 9000],
    ['more than a minute', { 'retry-after': '3600' }, '', 60_000],
    ['nonsense', { 'retry-after': 'soon' }, '', 250],
    ['no delay at all', { 'retry-after': '0' }, '', 250],
    ['a date that has passed', { 'retry-after': new Date(1_600_000_000_000).toUTCString() }, '', 250],
    ["GHCR's microseconds in the text", {}, 'TOOMANYREQUESTS: retry-after: 741.235µs, allowed: 44000/minute', 1000],
    ["GHCR's milliseconds in the text", {}, 'retry-after: 2500.5ms', 2501],
    ["GHCR's minutes in the text", {}, 'retry-after: 0m42.5s, allowed: 2000/minute', 42_500],
    ['a text without a unit', {}, 'retry-after: 7 minutes', 250],
  ])('after the delay that the registry asks for in %s', async (_, headers, body, waitMs) => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.repository('acme/payments');
      registry.faults.push({ status: 429, headers: headers as { [name: string]: string }, body });
      await store.listTags(repository);
      expect(timing.waits).toEqual([waitMs]);
    });
  });

  it("after a minute when GHCR's secondary limit comes as 403", async () => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.repository('acme/payments');
      registry.faults.push({ status: 403, body: 'You have exceeded a secondary rate limit' });
      await store.listTags(repository);
      expect(timing.waits).toEqual([60_000]);
    });
  });

  it.each([401, 403, 404, 429, 500])('when HTTP %i names the limit with its code', async (status) => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.repository('acme/payments');
      registry.faults.push({ status, body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}' });
      expect(await store.listTags(repository)).toEqual([]);
      expect(timing.waits).toEqual([250]);
    });
  });

  it('a limit that stays, and calls it no missing access', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ status: 403, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}', times: 100 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        code: 'REGISTRY',
        hint: expect.stringContaining('overloaded'),
      });
    });
  });

  it('no longer than two minutes in all', async () => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.faults.push({ status: 503, headers: { 'retry-after': '50' }, times: 100 });
      await failureOf(store.listTags(repository));
      expect(timing.waits).toEqual([50_000, 50_000]);
    });
  });
});

describe('gives up at once', () => {
  it.each([
    [400, 'REGISTRY'],
    [401, 'ACCESS_DENIED'],
    [403, 'ACCESS_DENIED'],
    [404, 'ARTIFACT_NOT_FOUND'],
    [405, 'REGISTRY'],
    [409, 'REGISTRY'],
    [501, 'REGISTRY'],
    [505, 'REGISTRY'],
    [302, 'REGISTRY'],
  ])('after HTTP %i: %s', async (status, code) => {
    await withRegistry({}, async ({ registry, store, repository, timing }) => {
      registry.faults.push({ status, times: 100 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code, status });
      expect(timing.waits).toEqual([]);
    });
  });

  it('when the caller aborts, with the reason of the caller', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ hang: true });
      const abort = new AbortController();
      const failure = failureOf(store.listTags(repository, abort.signal));
      setTimeout(() => abort.abort(new Error('enough')), 50);
      expect(await failure).toMatchObject({ message: 'enough' });
    });
  });
});

describe('error messages', () => {
  it('say that nothing listens', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      await registry.close();
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({ code: 'NETWORK', message: expect.stringContaining('ECONNREFUSED') });
    });
  });

  it('say that the answer did not come in time', async () => {
    await withRegistry({ timeoutMs: 60 }, async ({ registry, store, repository }) => {
      registry.faults.push({ hang: true, times: 10 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'TIMEOUT' });
    });
  });

  it('show what the registry said, without control characters, secrets and excess', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const body = `\u001b[31m<html>\r\n::set-output name=x::y Authorization: Bearer abcdefghijkl</html>${'z'.repeat(70_000)}`;
      registry.faults.push({ status: 400, body });
      const { message } = (await failureOf(store.listTags(repository))) as Error;
      expect(message).toContain('HTTP 400');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point.
      expect(message).not.toMatch(/[\u0000-\u001f]|abcdefghijkl/);
      expect(message.length).toBeLessThan(2400);
    });
  });

  it("show the codes of the registry's own errors", async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ status: 403, body: '{"errors":[{"code":"DENIED","message":"quota exceeded"}]}' });
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        message: `tags of ${registry.host}/acme/payments: HTTP 403 DENIED quota exceeded`,
        registryCodes: ['DENIED'],
        hint: expect.stringContaining('docker login'),
      });
    });
  });
});
