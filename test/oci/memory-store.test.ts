import { describe, expect, it } from '@jest/globals';
import { MemoryStore, provesAbsence, type Repository } from '../../src/oci/index.ts';
import { digestOf } from '../support/test-registry.ts';
import { failureOf } from './registry-fixture.ts';

const REPOSITORY: Repository = { kind: 'registry', host: 'h', repository: 'a' };
const bytes = new TextEncoder().encode('{}');
const UPLOAD = { tagOrDigest: '1', bytes, mediaType: 'x/y' };

describe('memory store', () => {
  it('keeps repositories of registries and layouts apart', async () => {
    const store = new MemoryStore();
    await store.pushManifest(REPOSITORY, UPLOAD);
    expect(await store.listTags({ ...REPOSITORY, tag: 'ignored' } as Repository)).toEqual(['1']);
    expect(provesAbsence(await failureOf(store.listTags({ kind: 'layout', directory: 'h', repository: 'a' })))).toBe(
      true,
    );
  });

  it('moves tags and keeps manifests by digest', async () => {
    const store = new MemoryStore();
    const before = await store.pushManifest(REPOSITORY, UPLOAD);
    const after = await store.pushManifest(REPOSITORY, { ...UPLOAD, bytes: new TextEncoder().encode('{ }') });
    expect((await store.resolve({ ...REPOSITORY, tag: '1' })).digest).toBe(after);
    expect((await store.resolve({ ...REPOSITORY, digest: before })).size).toBe(2);
  });

  it('has no blob that was not stored', async () => {
    const store = new MemoryStore();
    await store.pushBlob(REPOSITORY, bytes);
    const digest = digestOf(Buffer.from('other'));
    expect([await store.hasBlob(REPOSITORY, digestOf(bytes)), await store.hasBlob(REPOSITORY, digest)]).toEqual([
      true,
      false,
    ]);
    expect(provesAbsence(await failureOf(store.fetchBlob(REPOSITORY, { mediaType: 'x', digest, size: 1 })))).toBe(true);
  });
});
