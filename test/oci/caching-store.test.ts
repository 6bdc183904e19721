import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { CachingStore, ContentFolder, pullArtifact, pushArtifact, RunMemory } from '../../src/oci/index.ts';
import { failureOf, type RegistryFixture, withRegistry } from './registry-fixture.ts';

const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const OTHER = packBundle({ 'pacto.yaml': 'service: { name: other }\n' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-content-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store as a later step of a job would open it: the same folder, a memory that went through a file. */
function openStore({ store }: RegistryFixture, memory = new RunMemory()): CachingStore {
  return new CachingStore(store, { content: new ContentFolder(folder), memory: RunMemory.parse(memory.serialise()) });
}

async function withPublished(test: (fixture: RegistryFixture) => Promise<void>): Promise<void> {
  await withRegistry({}, async (fixture) => {
    await pushArtifact(fixture.store, fixture.repository, '1.0.0', PACKED, METADATA);
    fixture.registry.requests.length = 0;
    await test(fixture);
  });
}

const filesBelow = (): string[] => readdirSync(join(folder, 'sha256')).sort();
const shortLog = ({ registry }: RegistryFixture): string[] =>
  registry.log().map((line) => line.replace('/v2/acme/payments/', '').replace(/sha256:\w+/, 'DIGEST'));

describe('a caching store', () => {
  it('gives what the store behind it gives', async () => {
    await withPublished(async (fixture) => {
      const reference = { ...fixture.repository, tag: '1.0.0' };
      const plain = await pullArtifact(fixture.store, reference);
      for (let round = 0; round < 2; round++) {
        expect(await pullArtifact(openStore(fixture), reference)).toEqual(plain);
      }
    });
  });

  it('asks for a manifest and a blob once, however many ask at the same time', async () => {
    await withPublished(async (fixture) => {
      const store = openStore(fixture);
      const reference = { ...fixture.repository, tag: '1.0.0' };
      await Promise.all(Array.from({ length: 8 }, () => pullArtifact(store, reference)));
      expect(shortLog(fixture)).toEqual(['GET manifests/1.0.0', 'GET blobs/DIGEST']);
    });
  });

  it('asks a new run for tags and manifests only', async () => {
    await withPublished(async (fixture) => {
      const reference = { ...fixture.repository, tag: '1.0.0' };
      await pullArtifact(openStore(fixture), reference);
      fixture.registry.requests.length = 0;
      const store = openStore(fixture);
      await store.listTags(fixture.repository);
      await pullArtifact(store, reference);
      expect(shortLog(fixture)).toEqual(['GET tags/list', 'GET manifests/1.0.0']);
    });
  });

  it('asks a later step of the same run for nothing', async () => {
    await withPublished(async (fixture) => {
      const memory = new RunMemory();
      const first = new CachingStore(fixture.store, { content: new ContentFolder(folder), memory });
      const reference = { ...fixture.repository, tag: '1.0.0' };
      const [tags, pulled] = [await first.listTags(fixture.repository), await pullArtifact(first, reference)];
      fixture.registry.requests.length = 0;
      const later = openStore(fixture, memory);
      expect(await later.listTags(fixture.repository)).toEqual(tags);
      expect(await pullArtifact(later, reference)).toEqual(pulled);
      expect(await pullArtifact(later, { ...fixture.repository, digest: pulled.digest })).toEqual(pulled);
      expect(fixture.registry.requests).toEqual([]);
    });
  });

  it('fetches again what is damaged, cut off or too long on disk', async () => {
    await withPublished(async (fixture) => {
      const reference = { ...fixture.repository, tag: '1.0.0' };
      const plain = await pullArtifact(openStore(fixture), reference);
      for (const damage of [
        (old: string) => old.replace(/^./, '#'),
        (old: string) => old.slice(1),
        () => 'x'.repeat(9e6),
      ]) {
        for (const name of filesBelow()) {
          const path = join(folder, 'sha256', name);
          writeFileSync(path, damage(readFileSync(path, 'latin1')), 'latin1');
        }
        expect(await pullArtifact(openStore(fixture), reference)).toEqual(plain);
      }
      fixture.registry.requests.length = 0;
      await pullArtifact(openStore(fixture), reference);
      expect(shortLog(fixture)).toEqual(['GET manifests/1.0.0']);
    });
  });

  it('works without a folder that it could write to', async () => {
    await withPublished(async (fixture) => {
      writeFileSync(join(folder, 'sha256'), 'a file where the folder should be');
      const pulled = await pullArtifact(openStore(fixture), { ...fixture.repository, tag: '1.0.0' });
      expect(pulled.contentDigest).toBe(PACKED.contentDigest);
    });
  });

  it('refuses a blob whose descriptor tells another size, as the store behind it does', async () => {
    await withPublished(async (fixture) => {
      const descriptor = { mediaType: 'application/x', digest: PACKED.digest, size: PACKED.size };
      const store = openStore(fixture);
      await store.fetchBlob(fixture.repository, descriptor);
      for (const size of [PACKED.size - 1, PACKED.size + 1]) {
        const failure = await failureOf(store.fetchBlob(fixture.repository, { ...descriptor, size }));
        expect(failure).toMatchObject({ code: 'DIGEST_MISMATCH' });
      }
    });
  });

  it('keeps nothing of a failure', async () => {
    await withPublished(async (fixture) => {
      const store = openStore(fixture);
      const reference = { ...fixture.repository, tag: '2.0.0' };
      expect(await failureOf(store.fetchManifest(reference))).toMatchObject({ code: 'ARTIFACT_NOT_FOUND' });
      await pushArtifact(fixture.store, fixture.repository, '2.0.0', OTHER, METADATA);
      expect((await store.fetchManifest(reference)).size).toBeGreaterThan(0);
    });
  });
});

describe('a tag that moves', () => {
  it('is seen by resolve, which always asks, and by everybody afterwards', async () => {
    await withPublished(async (fixture) => {
      const store = openStore(fixture);
      const reference = { ...fixture.repository, tag: '1.0.0' };
      const before = await store.fetchManifest(reference);
      const { digest } = await pushArtifact(fixture.store, fixture.repository, '1.0.0', OTHER, METADATA);
      expect((await store.fetchManifest(reference)).digest).toBe(before.digest);
      expect((await store.resolve(reference)).digest).toBe(digest);
      expect((await store.fetchManifest(reference)).digest).toBe(digest);
    });
  });

  it('is never stale after a push through the store, not even for questions that were under way', async () => {
    await withPublished(async (fixture) => {
      const store = openStore(fixture);
      const reference = { ...fixture.repository, tag: '1.0.0' };
      await Promise.all([store.fetchManifest(reference), store.listTags(fixture.repository)]);
      const asked = store.resolve(reference);
      const { digest } = await pushArtifact(store, fixture.repository, '1.0.0', OTHER, METADATA);
      await pushArtifact(store, fixture.repository, '1.0.1', OTHER, METADATA);
      await asked;
      expect((await store.fetchManifest(reference)).digest).toBe(digest);
      expect(await store.listTags(fixture.repository)).toEqual(['1.0.0', '1.0.1']);
    });
  });

  it('is asked for again when a push broke off', async () => {
    await withPublished(async (fixture) => {
      const store = openStore(fixture);
      await store.listTags(fixture.repository);
      fixture.registry.faults.push({ method: 'PUT', path: /manifests/, drop: 'after-commit', times: 9 });
      await failureOf(pushArtifact(store, fixture.repository, '1.0.1', OTHER, METADATA));
      expect(await store.listTags(fixture.repository)).toEqual(['1.0.0', '1.0.1']);
    });
  });
});

describe('the content folder', () => {
  it('takes the same content from many writers at once, and leaves no other file', async () => {
    const writers = Array.from({ length: 16 }, () => new ContentFolder(folder));
    await Promise.all(writers.map((writer) => writer.write(PACKED.digest, PACKED.bytes)));
    expect(filesBelow()).toEqual([PACKED.digest.slice('sha256:'.length)]);
    expect(await new ContentFolder(folder).read(PACKED.digest, PACKED.size)).toEqual(PACKED.bytes);
  });

  it.each(['sha256:../../etc/passwd', 'sha512:aa', '', `sha256:${'A'.repeat(64)}`])(
    'keeps nothing under %j',
    async (digest) => {
      const content = new ContentFolder(folder);
      await content.write(digest, PACKED.bytes);
      expect([await content.has(digest), await content.read(digest, 1e6)]).toEqual([false, undefined]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe('the memory of a run', () => {
  it.each(['', '{', '[]', '{"version":2}', '{"version":1,"tags":{"a":[1]},"resolved":{"b":{"digest":"x"}}}'])(
    'is empty when its file says %j',
    (text) => {
      expect(RunMemory.parse(text).serialise()).toBe(new RunMemory().serialise());
    },
  );

  it('keeps repositories with odd names apart', () => {
    const memory = new RunMemory();
    const named = (repository: string) => ({ kind: 'registry', host: '__proto__', repository }) as const;
    memory.rememberTags(named('a'), ['1']);
    memory.rememberTags(named('a/b'), ['2']);
    memory.forgetTags(named('a'));
    const read = RunMemory.parse(memory.serialise());
    expect([read.tagsOf(named('a')), read.tagsOf(named('a/b'))]).toEqual([undefined, ['2']]);
  });
});
