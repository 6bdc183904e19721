import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { fetchArtifact, pullArtifact, pushArtifact } from '../../src/oci/index.ts';
import { packLargeBundle } from '../support/large-bundle.ts';
import { digestOf } from '../support/test-registry.ts';
import { failureOf, withRegistry } from './registry-fixture.ts';

const FILES = { 'pacto.yaml': 'service: { name: payments }\n', 'interfaces/openapi.yaml': 'openapi: 3.1.0\n' };
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const PACKED = packBundle(FILES);
const LARGE = packLargeBundle('payments');

const CODED = { 'content-encoding': 'gzip' };

describe('registry store', () => {
  it.each([false, true])('pushes and pulls a bundle (absolute upload addresses: %s)', async (absoluteLocations) => {
    await withRegistry({ absoluteLocations }, async ({ store, repository }) => {
      const pushed = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      const pulled = await pullArtifact(store, { ...repository, tag: '1.0.0' });
      expect(pulled).toMatchObject({ digest: pushed.digest, findings: [], contentDigest: PACKED.contentDigest });
      expect(Object.keys(pulled.files ?? {})).toEqual(['interfaces/openapi.yaml', 'pacto.yaml']);
    });
  });

  it('asks for a large blob before it sends it, and tags with the manifest itself', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', LARGE, METADATA);
      expect(
        registry.log().map((line) => line.replace(/uploads\/.+/, 'uploads/ID').replace(/sha256:\w+/, 'DIGEST')),
      ).toEqual([
        'POST /v2/acme/payments/blobs/uploads/',
        'PUT /v2/acme/payments/blobs/uploads/ID',
        'HEAD /v2/acme/payments/blobs/DIGEST',
        'POST /v2/acme/payments/blobs/uploads/',
        'PUT /v2/acme/payments/blobs/uploads/ID',
        'PUT /v2/acme/payments/manifests/1.0.0',
      ]);
    });
  });

  it('does not send a large blob that is there', async () => {
    await withRegistry({}, async ({ registry, store, repository, connect }) => {
      await pushArtifact(store, repository, '1.0.0', LARGE, METADATA);
      registry.requests.length = 0;
      await connect().pushBlob(repository, LARGE.bytes);
      expect(registry.requests.map(({ method }) => method)).toEqual(['HEAD']);
    });
  });

  it('sends nothing twice', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.requests.length = 0;
      await pushArtifact(store, repository, '1.0.1', PACKED, METADATA);
      expect(registry.requests.map(({ method }) => method)).toEqual(['PUT']);
    });
  });

  it('sends again what the registry has lost since', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.repository('acme/payments').blobs.clear();
      const { digest } = await pushArtifact(store, repository, '1.0.1', PACKED, METADATA);
      expect((await pullArtifact(store, { ...repository, tag: '1.0.1' })).digest).toBe(digest);
    });
  });

  it('sends everything again when a manifest names a blob that the registry only claimed to have', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method: 'HEAD', path: /blobs/, status: 200 });
      const { digest } = await pushArtifact(store, repository, '1.0.0', LARGE, METADATA);
      expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
    });
  });

  it('resolves a tag with one request', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const { digest, size } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.requests.length = 0;
      expect(await store.resolve({ ...repository, tag: '1.0.0' })).toEqual({
        digest,
        size,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
      });
      expect(registry.log()).toEqual(['HEAD /v2/acme/payments/manifests/1.0.0']);
    });
  });

  it('resolves a tag by the bytes when the registry names no digest', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.faults.push({ method: 'HEAD', path: /manifests/, status: 200 });
      expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
    });
  });

  it.each([400, 405, 406, 415, 501])('resolves a tag by the bytes when HEAD is answered with %i', async (status) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.faults.push({ method: 'HEAD', path: /manifests/, status });
      expect((await store.resolve({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
    });
  });

  it.each(['application/octet-stream', 'binary/octet-stream', 'application/json; charset=utf-8', 'text/plain'])(
    'reads a manifest that comes as %s by what it says itself',
    async (type) => {
      await withRegistry({}, async ({ registry, store, repository }) => {
        await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
        const body = String([...registry.repository('acme/payments').manifests.values()][0]?.bytes);
        registry.faults.push({
          method: 'GET',
          path: /manifests/,
          status: 200,
          headers: { 'content-type': type },
          body,
        });
        expect(await pullArtifact(store, { ...repository, tag: '1.0.0' })).toMatchObject({ findings: [] });
      });
    },
  );

  it('reads what a proxy compresses unasked, and no bomb', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      const manifest = [...registry.repository('acme/payments').manifests.values()][0]?.bytes ?? Buffer.alloc(0);
      const coded = (bytes: Uint8Array) => ({ status: 200, headers: CODED, body: gzipSync(bytes) });
      registry.faults.push({ path: /manifests/, ...coded(manifest) });
      expect((await store.fetchManifest({ ...repository, tag: '1.0.0' })).digest).toBe(digest);
      registry.faults.push({ path: /tags/, ...coded(Buffer.from('{"tags":["2.0.0"]}')) });
      expect(await store.listTags(repository)).toEqual(['2.0.0']);
      registry.faults.push({ path: /manifests/, ...coded(Buffer.alloc(5 * 1024 * 1024)) });
      expect(await failureOf(store.fetchManifest({ ...repository, tag: '1.0.0' }))).toMatchObject({ code: 'REGISTRY' });
    });
  });

  it('names the other style when a registry refuses the type of an artifact', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const body = '{"errors":[{"code":"MANIFEST_INVALID","message":"unknown media type"}]}';
      registry.faults.push({ method: 'PUT', path: /manifests/, status: 400, body });
      expect(await failureOf(pushArtifact(store, repository, '1.0.0', PACKED, METADATA))).toMatchObject({
        code: 'REGISTRY',
        hint: expect.stringContaining('--artifact-style image'),
      });
    });
  });

  it('reads the annotations without the layer', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.requests.length = 0;
      const artifact = await fetchArtifact(store, { ...repository, tag: '1.0.0' });
      expect(artifact.annotations['io.pacto.content-digest']).toBe(PACKED.contentDigest);
      expect(registry.log()).toEqual(['GET /v2/acme/payments/manifests/1.0.0']);
    });
  });

  it('knows which blobs are there', async () => {
    await withRegistry({}, async ({ store, repository }) => {
      await store.pushBlob(repository, PACKED.bytes);
      expect(await store.hasBlob(repository, PACKED.digest)).toBe(true);
      expect(await store.hasBlob(repository, digestOf(Buffer.from('other')))).toBe(false);
    });
  });

  it('refuses to store a manifest under the digest of another', async () => {
    await withRegistry({}, async ({ store, repository, registry }) => {
      const upload = { tagOrDigest: PACKED.digest, bytes: new Uint8Array([1]), mediaType: 'x/y' };
      expect(await failureOf(store.pushManifest(repository, upload))).toMatchObject({ code: 'DIGEST_MISMATCH' });
      expect(registry.requests).toEqual([]);
    });
  });

  it('asks for a tag or a digest', async () => {
    await withRegistry({}, async ({ store, repository }) => {
      expect(await failureOf(store.resolve(repository))).toMatchObject({ code: 'USAGE' });
    });
  });
});

describe('content that is not what was asked for', () => {
  const tagged = { method: 'GET', path: /manifests/, status: 200 } as const;

  it('is refused when a manifest does not have the digest of the reference', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ ...tagged, body: '{}' });
      const failure = await failureOf(store.fetchManifest({ ...repository, digest: PACKED.digest }));
      expect(failure).toMatchObject({ code: 'DIGEST_MISMATCH' });
    });
  });

  it('is refused when a manifest does not have the digest of the header', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ ...tagged, body: '{}', headers: { 'docker-content-digest': PACKED.digest } });
      expect(await failureOf(store.fetchManifest({ ...repository, tag: '1' }))).toMatchObject({
        code: 'DIGEST_MISMATCH',
      });
    });
  });

  it.each([
    ['a page', { 'content-type': 'text/html' }, '<html>Please log in</html>', 'no manifest (text/html)'],
    ['nothing', {}, '', 'empty'],
    ['something that is not compressed as it says', { 'content-encoding': 'gzip' }, '{}', 'cannot be read (gzip)'],
    ['something in an unknown coding', { 'content-encoding': 'br' }, '{}', 'cannot be read (br)'],
  ])(
    'is a failure of the registry when nobody vouches for %s instead of a manifest',
    async (_, headers, body, message) => {
      await withRegistry({}, async ({ registry, store, repository }) => {
        registry.faults.push({ ...tagged, body, headers: headers as { [name: string]: string } });
        expect(await failureOf(store.fetchManifest({ ...repository, tag: '1' }))).toMatchObject({
          code: 'REGISTRY',
          message: expect.stringContaining(message),
          hint: expect.stringContaining('proxy'),
        });
      });
    },
  );

  it('is refused when HEAD names another digest than the reference', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const headers = { 'docker-content-digest': digestOf(Buffer.from('other')), 'content-length': '5' };
      registry.faults.push({ method: 'HEAD', status: 200, headers });
      const failure = await failureOf(store.resolve({ ...repository, digest: PACKED.digest }));
      expect(failure).toMatchObject({ code: 'DIGEST_MISMATCH' });
    });
  });

  it.each([
    ['other bytes of the same length', 'x'.repeat(PACKED.size)],
    ['fewer bytes', 'x'],
    ['more bytes', 'x'.repeat(PACKED.size + 1)],
  ])('is refused when a blob has %s', async (_, body) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ path: /blobs/, status: 200, body });
      const descriptor = { mediaType: 'x/y', digest: PACKED.digest, size: PACKED.size };
      expect(await failureOf(store.fetchBlob(repository, descriptor))).toMatchObject({ code: 'DIGEST_MISMATCH' });
    });
  });

  it('is refused when the registry stores a manifest under another digest', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method: 'PUT', status: 201, headers: { 'docker-content-digest': PACKED.digest } });
      const upload = { tagOrDigest: '1', bytes: new Uint8Array([1]), mediaType: 'x/y' };
      expect(await failureOf(store.pushManifest(repository, upload))).toMatchObject({ code: 'DIGEST_MISMATCH' });
    });
  });

  it('is not read beyond 4 MiB of manifest', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ ...tagged, body: ' '.repeat(4 * 1024 * 1024 + 1) });
      expect(await failureOf(store.fetchManifest({ ...repository, tag: '1' }))).toMatchObject({ code: 'TOO_LARGE' });
    });
  });
});
