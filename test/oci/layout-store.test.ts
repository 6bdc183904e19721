import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import {
  LayoutStore,
  MANIFEST_TYPE,
  MemoryStore,
  provesAbsence,
  pullArtifact,
  pushArtifact,
  type Repository,
  SchemeStore,
} from '../../src/oci/index.ts';
import { digestOf } from '../support/test-registry.ts';
import { failureOf } from './registry-fixture.ts';

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };

let directory = '';
let repository: Repository;
const store = new LayoutStore();

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pacto-layout-'));
  repository = { kind: 'layout', directory, repository: 'payments' };
});
afterEach(() => rm(directory, { recursive: true }));

const push = (tag: string, target = store) =>
  pushArtifact(target, repository, tag, PACKED, { ...METADATA, version: tag });
const readIndex = async () => JSON.parse(await readFile(join(directory, 'payments', 'index.json'), 'utf8'));

describe('layout store', () => {
  it('gives a tag to one of many who want it with different content, and tells the others', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => {
        const packed = packBundle({ 'pacto.yaml': `service: { name: payments }\n# ${index}\n` });
        return pushArtifact(new LayoutStore(), repository, '1.0.0', packed, METADATA, { onlyNew: true });
      }),
    );
    const [winner, ...more] = results.flatMap((result) => (result.status === 'fulfilled' ? result.value.digest : []));
    expect(more).toEqual([]);
    expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(winner);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? result.reason.code : []));
    expect(refused).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'));
  });

  it('takes the same content again as something new', async () => {
    const again = () => pushArtifact(store, repository, '1.0.0', PACKED, METADATA, { onlyNew: true });
    expect(await again()).toEqual(await again());
  });

  it('keeps a bundle as an OCI image layout', async () => {
    const { digest, size } = await push('1.0.0');
    expect((await readdir(join(directory, 'payments'))).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
    expect(await readFile(join(directory, 'payments', 'oci-layout'), 'utf8')).toBe('{"imageLayoutVersion":"1.0.0"}\n');
    expect(await readIndex()).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        { mediaType: MANIFEST_TYPE, digest, size, annotations: { 'org.opencontainers.image.ref.name': '1.0.0' } },
      ],
    });
  });

  it('gives the bundle back by tag and by digest', async () => {
    const { digest } = await push('1.0.0');
    expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
    expect((await pullArtifact(store, { ...repository, digest })).contentDigest).toBe(PACKED.contentDigest);
  });

  it('moves a tag and keeps what it left reachable by its own tag only', async () => {
    const first = await push('1.0.0');
    const second = await pushArtifact(store, repository, '1.0.0', PACKED, { ...METADATA, version: 'other' });
    expect(second.digest).not.toBe(first.digest);
    expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(second.digest);
    expect((await readIndex()).manifests).toHaveLength(1);
  });

  it('lists the tags sorted', async () => {
    for (const tag of ['2.0.0', '1.10.0', '1.9.0']) await push(tag);
    expect(await store.listTags(repository)).toEqual(['1.10.0', '1.9.0', '2.0.0']);
  });

  it('loses no tag when many write at the same time, through several stores', async () => {
    const tags = Array.from({ length: 12 }, (_, index) => `1.${index}.0`);
    await Promise.all(tags.map((tag, index) => push(tag, index % 2 ? store : new LayoutStore())));
    expect(await store.listTags(repository)).toEqual([...tags].sort());
  });

  it('takes a manifest without a tag and lists it without one until it gets one', async () => {
    const bytes = new TextEncoder().encode('{}');
    const digest = await store.pushManifest(repository, {
      tagOrDigest: digestOf(bytes),
      bytes,
      mediaType: MANIFEST_TYPE,
    });
    expect(await store.listTags(repository)).toEqual([]);
    await store.pushManifest(repository, { tagOrDigest: digest, bytes, mediaType: MANIFEST_TYPE });
    await store.pushManifest(repository, { tagOrDigest: '1', bytes, mediaType: MANIFEST_TYPE });
    expect((await readIndex()).manifests).toHaveLength(1);
  });

  it('keeps what other tools wrote into the index', async () => {
    const other = { mediaType: MANIFEST_TYPE, digest: digestOf(PACKED.bytes), size: 7, platform: { os: 'linux' } };
    await mkdir(join(directory, 'payments'));
    await writeFile(
      join(directory, 'payments', 'index.json'),
      JSON.stringify({ schemaVersion: 2, manifests: [other] }),
    );
    await push('1.0.0');
    expect((await readIndex()).manifests).toContainEqual(other);
  });

  it('leaves no temporary files', async () => {
    await push('1.0.0');
    const files = await readdir(join(directory, 'payments'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describe('what is not in a layout', () => {
  it('is absent for certain', async () => {
    for (const absent of [
      store.listTags(repository),
      store.resolve({ ...repository, tag: '1' }),
      store.fetchBlob(repository, { mediaType: 'x', digest: PACKED.digest, size: 1 }),
    ]) {
      const failure = await failureOf(absent);
      expect([failure, provesAbsence(failure)]).toMatchObject([{ code: 'ARTIFACT_NOT_FOUND' }, true]);
    }
    await push('1.0.0');
    expect(provesAbsence(await failureOf(store.resolve({ ...repository, tag: '2' })))).toBe(true);
    expect(await store.hasBlob(repository, digestOf(Buffer.from('other')))).toBe(false);
  });

  it('is not asked for outside the folder', async () => {
    const outside: Repository = { kind: 'layout', directory, repository: '../payments' };
    expect(await failureOf(store.listTags(outside))).toMatchObject({ code: 'USAGE' });
    expect(await failureOf(store.hasBlob(repository, 'sha256:../../../../etc/passwd'))).toMatchObject({
      code: 'USAGE',
    });
  });
});

describe('a damaged layout', () => {
  it.each(['', '[]', '{"manifests":7}', '{"manifests":[{}]}', '{"manifests":[null]}'])(
    'is FILE_SYSTEM with the index %j',
    async (text) => {
      await mkdir(join(directory, 'payments'));
      await writeFile(join(directory, 'payments', 'index.json'), text);
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'FILE_SYSTEM' });
    },
  );

  it('is DIGEST_MISMATCH where a blob or manifest was changed', async () => {
    const { digest } = await push('1.0.0');
    const blob = (name: string) => join(directory, 'payments', 'blobs', 'sha256', name.slice('sha256:'.length));
    await writeFile(blob(PACKED.digest), 'changed');
    expect(await failureOf(pullArtifact(store, { ...repository, tag: '1.0.0' }))).toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
    await writeFile(blob(digest), '{}');
    expect(await failureOf(store.resolve({ ...repository, tag: '1.0.0' }))).toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('is no proof of absence where a blob, a manifest or the index has gone', async () => {
    const { digest } = await push('1.0.0');
    const blob = (name: string) => join('blobs', 'sha256', name.slice('sha256:'.length));
    const lost = [
      [blob(PACKED.digest), 'ARTIFACT_NOT_FOUND'],
      [blob(digest), 'FILE_SYSTEM'],
      ['index.json', 'FILE_SYSTEM'],
    ] as const;
    for (const [path, code] of lost) {
      await rm(join(directory, 'payments', path));
      const failure = await failureOf(pullArtifact(store, { ...repository, tag: '1.0.0' }));
      const message = expect.stringContaining('the layout is damaged');
      expect([failure, provesAbsence(failure)]).toMatchObject([{ code, message }, false]);
    }
  });

  it('is FILE_SYSTEM where a folder cannot be written', async () => {
    await writeFile(join(directory, 'file'), '');
    const blocked: Repository = { kind: 'layout', directory: join(directory, 'file'), repository: 'payments' };
    expect(await failureOf(store.pushBlob(blocked, PACKED.bytes))).toMatchObject({ code: 'FILE_SYSTEM' });
  });
});

describe('scheme store', () => {
  it('sends each reference to the store of its kind', async () => {
    const registry = new MemoryStore();
    const both = new SchemeStore({ registry, layout: store });
    const remote: Repository = { kind: 'registry', host: 'h', repository: 'payments' };
    for (const target of [remote, repository]) await pushArtifact(both, target, '1.0.0', PACKED, METADATA);
    expect(await registry.listTags(remote)).toEqual(['1.0.0']);
    expect(await store.listTags(repository)).toEqual(['1.0.0']);
    expect(await both.hasBlob(repository, PACKED.digest)).toBe(true);
  });
});
