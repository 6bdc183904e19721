import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { CacheFolder, CachingStore, OfflineStore, pullArtifact, pushArtifact, RunMemory } from '../../src/oci/index.ts';
import { failureOf, type RegistryFixture, withRegistry } from './registry-fixture.ts';

const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const NOON = Date.UTC(2026, 10, 22, 12);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openCache = (now = NOON): CacheFolder => new CacheFolder(folder, { now: () => now });

/** A run with a network, at some time. */
function online({ store }: RegistryFixture, now = NOON): CachingStore {
  const { content, seen } = openCache(now);
  return new CachingStore(store, { content, seen, memory: new RunMemory() });
}

async function withPublished(test: (fixture: RegistryFixture) => Promise<void>): Promise<void> {
  await withRegistry({}, async (fixture) => {
    await pushArtifact(fixture.store, fixture.repository, '1.0.0', PACKED, METADATA);
    fixture.registry.requests.length = 0;
    await test(fixture);
  });
}

describe('a store without a network', () => {
  it('gives what an earlier run saw, asks nothing, and says how old it is', async () => {
    await withPublished(async (fixture) => {
      const { registry, repository } = fixture;
      const reference = { ...repository, tag: '1.0.0' };
      const store = online(fixture);
      const [tags, pulled] = [await store.listTags(repository), await pullArtifact(store, reference)];
      const requests = registry.requests.length;
      const offline = new OfflineStore(openCache());
      expect(offline.servedAs(repository)).toBeUndefined();
      expect(await offline.listTags(repository)).toEqual(tags);
      expect(await pullArtifact(offline, reference)).toEqual(pulled);
      expect(await pullArtifact(offline, { ...repository, digest: pulled.digest })).toEqual(pulled);
      expect(await offline.resolve(reference)).toEqual(await store.resolve(reference));
      expect(offline.servedAs(reference)).toBe('2026-11-22T12:00:00.000Z');
      expect(registry.requests.length).toBe(requests + 1);
    });
  });

  it('tells the time of the oldest answer it gave', async () => {
    await withPublished(async (fixture) => {
      const { repository } = fixture;
      await online(fixture, NOON - 3_600_000).listTags(repository);
      await pullArtifact(online(fixture, NOON), { ...repository, tag: '1.0.0' });
      const offline = new OfflineStore(openCache());
      await pullArtifact(offline, { ...repository, tag: '1.0.0' });
      expect(offline.servedAs(repository)).toBe('2026-11-22T12:00:00.000Z');
      await offline.listTags(repository);
      expect(offline.servedAs(repository)).toBe('2026-11-22T11:00:00.000Z');
    });
  });

  it('knows a repository that was certainly absent as one without tags', async () => {
    await withRegistry({}, async (fixture) => {
      await online(fixture).listTags(fixture.repository);
      expect(await new OfflineStore(openCache()).listTags(fixture.repository)).toEqual([]);
    });
  });

  it('serves the newer of two answers', async () => {
    await withPublished(async (fixture) => {
      const { repository, store } = fixture;
      await online(fixture).listTags(repository);
      await pushArtifact(store, repository, '1.0.1', PACKED, METADATA);
      await online(fixture, NOON + 1000).listTags(repository);
      expect(await new OfflineStore(openCache()).listTags(repository)).toEqual(['1.0.0', '1.0.1']);
    });
  });

  it('never calls absent what it has not seen', async () => {
    await withPublished(async (fixture) => {
      const { repository } = fixture;
      const other = { ...repository, repository: 'acme/other', tag: '1.0.0' };
      await pullArtifact(online(fixture), { ...repository, tag: '1.0.0' });
      for (const store of [new OfflineStore(openCache()), new OfflineStore(undefined)]) {
        for (const ask of [() => store.listTags(other), () => store.fetchManifest(other), () => store.resolve(other)]) {
          const failure = await failureOf(ask());
          expect(failure).toMatchObject({ code: 'NETWORK', message: expect.stringContaining('not in the cache') });
        }
      }
    });
  });

  it('writes nothing, and does not ask with the right to write', async () => {
    await withRegistry({}, async ({ repository }) => {
      const store = new OfflineStore(openCache());
      const asks = [
        () => store.pushBlob(repository),
        () => store.pushManifest(repository),
        () => store.hasBlob(repository),
        () => store.resolveForPush({ ...repository, tag: '1' }),
      ];
      for (const ask of asks) {
        expect(await failureOf(ask())).toMatchObject({
          code: 'NETWORK',
          message: expect.stringContaining('--offline'),
        });
      }
    });
  });

  it.each([
    ['damaged', () => '{"version":1,'],
    ['of another release', (old: string) => old.replace('"version":1', '"version":2')],
    ['for another question', (old: string) => old.replace('acme/payments', 'acme/orders')],
    ['without a time', (old: string) => old.replace('2026-', 'then-')],
    ['with tags that are none', (old: string) => old.replace('"1.0.0"', '1')],
  ])('ignores a record that is %s', async (_, change) => {
    await withPublished(async (fixture) => {
      await online(fixture).listTags(fixture.repository);
      const [name = ''] = readdirSync(join(folder, 'seen'));
      const path = join(folder, 'seen', name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      expect(await failureOf(new OfflineStore(openCache()).listTags(fixture.repository))).toMatchObject({
        code: 'NETWORK',
      });
    });
  });
});

describe('a registry that is down', () => {
  it.each([
    ['refuses connections', undefined],
    ['answers 503', 503],
  ])('is an error that names the way to the last answer when it %s', async (_, status) => {
    await withPublished(async (fixture) => {
      const { registry, repository } = fixture;
      const reference = { ...repository, tag: '1.0.0' };
      await online(fixture).listTags(repository);
      await pullArtifact(online(fixture), reference);
      if (status === undefined) await registry.close();
      else registry.faults.push({ status, times: 1000 });
      const store = online(fixture);
      for (const ask of [() => store.listTags(repository), () => store.resolve(reference)]) {
        expect(await failureOf(ask())).toMatchObject({
          code: status === undefined ? 'NETWORK' : 'REGISTRY',
          hint: expect.stringContaining('With --offline, what was seen on 2026-11-22T12:00:00.000Z is used.'),
        });
      }
    });
  });

  it('promises nothing that was never seen, and nothing for a refusal', async () => {
    await withPublished(async (fixture) => {
      const { registry, repository } = fixture;
      registry.faults.push({ status: 503, times: 6 });
      expect(await failureOf(online(fixture).listTags(repository))).toMatchObject({
        hint: expect.not.stringContaining('--offline'),
      });
      await online(fixture).listTags(repository);
      registry.faults.push({ status: 403 });
      expect(await failureOf(online(fixture).listTags(repository))).toMatchObject({
        hint: expect.not.stringContaining('--offline'),
      });
    });
  });
});
