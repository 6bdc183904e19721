import { afterAll, describe, expect, it } from '@jest/globals';
import { type CacheBehaviour, type FakeCache, startFakeCache } from '../support/fake-cache/index.ts';
import { script, TestBed } from './action-builder.ts';

const bed = new TestBed();
afterAll(() => bed.remove());

const PACKAGE = new URL('../../node_modules/@actions/cache/lib/cache.js', import.meta.url).href;

/** Saves a file under a key and then restores it by a prefix of the key, with the real package, in two jobs on the same paths. */
async function saveAndRestore(
  cache: FakeCache,
  onRestore: CacheBehaviour = cache.behaviour,
  serverUrl = 'https://github.com',
) {
  const folder = bed.write({ 'kept/file.txt': 'content' });
  const settings = { workspace: folder, github: { server_url: serverUrl } };
  const steps = (body: string) => [
    script(`const fs = require('node:fs');
const cache = await import('${PACKAGE}');
const kept = process.env.GITHUB_WORKSPACE + '/kept';
${body}`),
  ];
  const saving = await bed.run(steps(`return await cache.saveCache([kept], 'blobs-1');`), {
    settings: { ...settings, runtime: cache.runtime() },
  });
  cache.behaviour = onRestore;
  const restoring = await bed.run(
    steps(`fs.rmSync(kept, { recursive: true });
const hit = await cache.restoreCache([kept], 'blobs-2', ['blobs-']);
return [hit ?? null, fs.existsSync(kept + '/file.txt') ? fs.readFileSync(kept + '/file.txt', 'utf8') : null];`),
    { settings: { ...settings, runtime: cache.runtime() } },
  );
  return {
    saved: JSON.parse(saving.steps[0]?.outputs.result ?? 'null'),
    restored: JSON.parse(restoring.steps[0]?.outputs.result ?? 'null'),
    log: `${saving.steps[0]?.log}\n${restoring.steps[0]?.log}`,
    conclusions: [saving.conclusion, restoring.conclusion],
  };
}

async function withCache<Value>(behaviour: CacheBehaviour, use: (cache: FakeCache) => Promise<Value>): Promise<Value> {
  const cache = await startFakeCache({ behaviour });
  try {
    return await use(cache);
  } finally {
    await cache.close();
  }
}

describe('the fake cache with the real package', () => {
  it.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost'])(
    'keeps what it is given, for a server called %s',
    async (serverUrl) => {
      await withCache('healthy', async (cache) => {
        const run = await saveAndRestore(cache, 'healthy', serverUrl);

        expect(run).toMatchObject({ saved: 1, restored: ['blobs-1', 'content'] });
        expect(cache.requests).toEqual([
          'CreateCacheEntry',
          'PUT blob',
          'FinalizeCacheEntryUpload',
          'GetCacheEntryDownloadURL',
          'GET blob',
        ]);
      });
    },
  );

  it('is not asked in version 2 for a server of another name', async () => {
    await withCache('healthy', async (cache) => {
      await saveAndRestore(cache, 'healthy', 'https://github.acme.example');

      expect(cache.requests).toEqual(['POST caches', 'PATCH 1', 'POST 1', 'GET cache', 'GET blob']);
    });
  });

  it('keeps what it is given in version 1', async () => {
    await withCache('first', async (cache) => {
      expect(await saveAndRestore(cache)).toMatchObject({ saved: 1, restored: ['blobs-1', 'content'] });
    });
  });

  it('is not there when the runner says nothing of it', async () => {
    await withCache('absent', async (cache) => {
      const body = `return (await import('${PACKAGE}')).isFeatureAvailable();`;
      const job = await bed.run([script(body)], { settings: { runtime: cache.runtime() } });

      expect(job.steps[0]?.outputs.result).toBe('false');
    });
  });

  it('gives what it has but takes nothing when it is read-only', async () => {
    await withCache('read-only', async (cache) => {
      const run = await saveAndRestore(cache);

      expect(run).toMatchObject({ saved: -1, restored: [null, null] });
      expect(cache.requests).toEqual(['GetCacheEntryDownloadURL']);
    });
  });

  it('gives what a healthy one stored when it has become read-only', async () => {
    await withCache('healthy', async (cache) => {
      expect(await saveAndRestore(cache, 'read-only')).toMatchObject({ restored: ['blobs-1', 'content'] });
    });
  });

  it.each([
    ['denied', /cache write denied[\s\S]*cache read denied/],
    ['limited', /rate limit will reset in 30 seconds/],
  ] as const)('refuses without failing the step when it is %s', async (behaviour, message) => {
    await withCache(behaviour, async (cache) => {
      const run = await saveAndRestore(cache);

      expect(run).toMatchObject({ saved: -1, restored: [null, null], conclusions: ['success', 'success'] });
      expect(run.log).toMatch(message);
    });
  });

  it('gives an archive that cannot be unpacked when it is corrupt', async () => {
    await withCache('healthy', async (cache) => {
      const run = await saveAndRestore(cache, 'corrupt');

      expect(run).toMatchObject({ saved: 1, restored: [null, null] });
      expect(run.log).toContain('Failed to restore');
    });
  });
});

describe('the fake cache', () => {
  const call = async (cache: FakeCache, method: string, message: unknown) => {
    const { ACTIONS_RESULTS_URL = '', ACTIONS_RUNTIME_TOKEN } = cache.runtime();
    const address = `${ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.CacheService/${method}`;
    const headers = { authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(message) });
    return { status: response.status, body: (await response.json()) as { [name: string]: unknown } };
  };
  const id = { key: 'k', version: 'v' };

  it('puts large archives together from blocks in the order of their list', async () => {
    await withCache('healthy', async (cache) => {
      const { body } = await call(cache, 'CreateCacheEntry', id);
      const put = (query: string, content: string) =>
        fetch(`${body.signed_upload_url}&${query}`, { method: 'PUT', body: content });
      await put('comp=block&blockid=Yg==', 'two');
      await put('comp=block&blockid=YQ==', 'one');
      await put('comp=blocklist', '<BlockList><Latest>YQ==</Latest><Latest>Yg==</Latest></BlockList>');
      const final = await call(cache, 'FinalizeCacheEntryUpload', { ...id, size_bytes: '6' });

      expect(final.body).toEqual({ ok: true, entry_id: '1' });
      expect(cache.entries[0]?.bytes.toString()).toBe('onetwo');
    });
  });

  it('has each key once, and none before its upload is complete', async () => {
    await withCache('healthy', async (cache) => {
      await call(cache, 'CreateCacheEntry', id);

      expect((await call(cache, 'CreateCacheEntry', id)).status).toBe(409);
      expect((await call(cache, 'GetCacheEntryDownloadURL', id)).body).toEqual({ ok: false });
      expect((await call(cache, 'FinalizeCacheEntryUpload', { ...id, size_bytes: '6' })).body).toEqual({ ok: false });
    });
  });

  it('answers as late as it was told', async () => {
    const cache = await startFakeCache({ latencyMs: 60 });
    const start = performance.now();
    await call(cache, 'GetCacheEntryDownloadURL', id);

    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    await cache.close();
  });

  it('refuses whoever has no token of a runner', async () => {
    await withCache('healthy', async (cache) => {
      const { ACTIONS_CACHE_URL } = cache.runtime();
      expect((await fetch(`${ACTIONS_CACHE_URL}_apis/artifactcache/cache?keys=k&version=v`)).status).toBe(401);
    });
  });
});
