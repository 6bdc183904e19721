import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import {
  type Descriptor,
  LAYER_TYPE,
  MANIFEST_TYPE,
  MemoryStore,
  pullArtifact,
  pushArtifact,
  type Repository,
} from '../../src/oci/index.ts';
import { digestOf } from '../support/test-registry.ts';
import { failureOf } from './registry-fixture.ts';

const REPOSITORY: Repository = { kind: 'registry', host: 'h', repository: 'acme/payments' };
const TAGGED = { ...REPOSITORY, tag: '1.0.0' };
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Stores an artifact as other tools make it. */
async function storeImage(
  store: MemoryStore,
  config: unknown,
  layer: Uint8Array,
  lie: { size?: number } = {},
): Promise<void> {
  const configBytes = encode(config);
  await store.pushBlob(REPOSITORY, configBytes);
  await store.pushBlob(REPOSITORY, layer);
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      digest: digestOf(configBytes),
      size: configBytes.length,
    },
    layers: [{ mediaType: LAYER_TYPE, digest: digestOf(layer), size: layer.length, ...lie }],
  };
  await store.pushManifest(REPOSITORY, { tagOrDigest: '1.0.0', bytes: encode(manifest), mediaType: MANIFEST_TYPE });
}

describe('artifact', () => {
  it('comes back from a store with its identity', async () => {
    const store = new MemoryStore();
    const metadata = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
    const pushed = await pushArtifact(store, REPOSITORY, '1.0.0', PACKED, metadata);
    expect(pushed.reference).toEqual({ ...TAGGED, digest: pushed.digest });
    for (const reference of [TAGGED, pushed.reference, { ...REPOSITORY, digest: pushed.digest }]) {
      const pulled = await pullArtifact(store, reference);
      expect(pulled).toMatchObject({ digest: pushed.digest, contentDigest: PACKED.contentDigest, findings: [] });
      expect(pulled.annotations['io.pacto.version']).toBe('1.0.0');
    }
  });

  it('as an image has the same layer and identity, and no artifact type', async () => {
    const store = new MemoryStore();
    const metadata = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
    const plain = await pushArtifact(store, REPOSITORY, '1.0.0', PACKED, metadata);
    const image = await pushArtifact(store, REPOSITORY, '1.0.0-image', PACKED, { ...metadata, style: 'image' });
    const [one, other] = [await pullArtifact(store, plain.reference), await pullArtifact(store, image.reference)];
    expect([other.contentDigest, other.files, other.manifest?.layer]).toEqual([
      one.contentDigest,
      one.files,
      one.manifest?.layer,
    ]);
    expect(other.annotations).toEqual(one.annotations);
    expect(other.manifest).toMatchObject({
      artifactType: undefined,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json' },
    });
  });

  it("as an image has upstream's labels in its configuration", async () => {
    const store = new MemoryStore();
    const metadata = { name: 'payments', version: '1.0.0', pactoVersion: '1.1', style: 'image' } as const;
    const { reference } = await pushArtifact(store, REPOSITORY, '1.0.0', PACKED, metadata);
    const { manifest } = await pullArtifact(store, reference);
    const config = await store.fetchBlob(REPOSITORY, manifest?.config as Descriptor);
    expect(JSON.parse(new TextDecoder().decode(config))).toEqual({
      architecture: '',
      os: '',
      config: {
        Labels: { 'io.pacto.name': 'payments', 'io.pacto.version': '1.0.0', 'io.pacto.pactoVersion': '1.1' },
      },
      rootfs: { type: 'layers', diff_ids: [PACKED.uncompressedDigest] },
    });
  });

  it("of upstream's form has the labels of its image configuration", async () => {
    const store = new MemoryStore();
    await storeImage(store, { config: { Labels: { 'io.pacto.name': 'payments', n: 7 } } }, PACKED.bytes);
    const pulled = await pullArtifact(store, TAGGED);
    expect(pulled).toMatchObject({ annotations: { 'io.pacto.name': 'payments' }, contentDigest: PACKED.contentDigest });
  });

  it.each([
    ['no labels', {}],
    ['a list', []],
    ['null', null],
  ])('may have a configuration with %s', async (_, config) => {
    const store = new MemoryStore();
    await storeImage(store, config, PACKED.bytes);
    expect(await pullArtifact(store, TAGGED)).toMatchObject({ annotations: {}, findings: [] });
  });

  it('with a damaged archive has findings and no files', async () => {
    const store = new MemoryStore();
    await storeImage(store, {}, encode('no archive'));
    const pulled = await pullArtifact(store, TAGGED);
    expect(pulled.files).toBeUndefined();
    expect(pulled.findings).toMatchObject([{ rule: 'PARSE_ERROR', severity: 'error' }]);
  });

  it('with a refused manifest has findings and no files', async () => {
    const store = new MemoryStore();
    await store.pushManifest(REPOSITORY, { tagOrDigest: '1.0.0', bytes: encode({}), mediaType: MANIFEST_TYPE });
    expect(await pullArtifact(store, TAGGED)).toMatchObject({ annotations: {}, findings: [{ rule: 'PARSE_ERROR' }] });
  });

  it('whose manifest lies about the size of the layer is not used', async () => {
    const store = new MemoryStore();
    await storeImage(store, {}, PACKED.bytes, { size: PACKED.size + 1 });
    expect(await failureOf(pullArtifact(store, TAGGED))).toMatchObject({ code: 'DIGEST_MISMATCH' });
  });
});
