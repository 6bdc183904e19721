import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { ARTIFACT_TYPE, buildManifest, LAYER_TYPE, MANIFEST_TYPE, readManifest } from '../../src/oci/index.ts';

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = {
  name: 'payments',
  version: '1.0.0',
  pactoVersion: '1.1',
  source: 'https://github.com/acme/payments',
  revision: '0123abc',
};
const DIGEST = `sha256:${'0'.repeat(64)}`;
const DOCKER_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';
const CONFIG = { mediaType: 'application/vnd.docker.container.image.v1+json', digest: DIGEST, size: 100 };
const LAYER = { mediaType: LAYER_TYPE, digest: DIGEST, size: 100 };
const UPSTREAM = { schemaVersion: 2, mediaType: MANIFEST_TYPE, config: CONFIG, layers: [LAYER] };

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('the manifest of a bundle', () => {
  it('has the documented form', () => {
    expect(JSON.parse(new TextDecoder().decode(buildManifest(PACKED, METADATA)))).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.pacto.bundle.v1',
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        size: 2,
        data: 'e30=',
      },
      layers: [
        {
          mediaType: 'application/vnd.pacto.bundle.layer.v1.tar+gzip',
          digest: PACKED.digest,
          size: PACKED.size,
          annotations: {
            'org.opencontainers.image.title': '.',
            'io.deis.oras.content.unpack': 'true',
            'io.deis.oras.content.digest': PACKED.uncompressedDigest,
          },
        },
      ],
      annotations: {
        'io.pacto.content-digest': PACKED.contentDigest,
        'io.pacto.name': 'payments',
        'io.pacto.pactoVersion': '1.1',
        'io.pacto.version': '1.0.0',
        'org.opencontainers.image.revision': '0123abc',
        'org.opencontainers.image.source': 'https://github.com/acme/payments',
        'org.opencontainers.image.title': 'payments',
        'org.opencontainers.image.version': '1.0.0',
      },
    });
  });

  it('is read back', () => {
    const { manifest, findings } = readManifest(buildManifest(PACKED, METADATA), MANIFEST_TYPE);
    expect(findings).toEqual([]);
    expect(manifest).toMatchObject({
      artifactType: ARTIFACT_TYPE,
      layer: { digest: PACKED.digest, size: PACKED.size },
    });
  });

  it('has no annotation for what is not known', () => {
    const { source: _, revision: __, ...metadata } = METADATA;
    expect(new TextDecoder().decode(buildManifest(PACKED, metadata))).not.toMatch(/revision|source|created/);
  });
});

describe('a manifest', () => {
  it.each([
    ["upstream's", UPSTREAM, MANIFEST_TYPE],
    ['one without a media type of its own', { ...UPSTREAM, mediaType: undefined }, MANIFEST_TYPE],
    ['one whose store names no media type', UPSTREAM, ''],
    ["one of Docker's type", { ...UPSTREAM, mediaType: DOCKER_TYPE }, DOCKER_TYPE],
    [
      'one with a plain image layer',
      { ...UPSTREAM, layers: [{ ...LAYER, mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }] },
      MANIFEST_TYPE,
    ],
    [
      "one with Docker's layer type",
      { ...UPSTREAM, layers: [{ ...LAYER, mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip' }] },
      MANIFEST_TYPE,
    ],
    [
      "one of another artifact type with Pacto's layer",
      { ...UPSTREAM, artifactType: 'application/vnd.acme' },
      MANIFEST_TYPE,
    ],
    ['one with unknown fields', { ...UPSTREAM, subject: {}, future: 1 }, MANIFEST_TYPE],
  ])('is accepted: %s', (_, manifest, mediaType) => {
    expect(readManifest(encode(manifest), mediaType).findings).toEqual([]);
  });

  const layer = (change: object) => ({ ...UPSTREAM, layers: [{ ...LAYER, ...change }] });
  it.each<[string, unknown, string]>([
    ['not JSON', '{', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    ['with a byte order mark', `\ufeff${JSON.stringify(UPSTREAM)}`, 'is not JSON'],
    ['a list', [], 'is not a map'],
    ['null', null, 'is not a map'],
    ['above 4 MiB', ' '.repeat(4 * 1024 * 1024 + 1), 'larger than 4 MiB'],
    ['too deep', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'more than 64 levels'],
    ['far too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'more than 64 levels'],
    ['with a name twice', '{"schemaVersion":2,"layers":[],"l\\u0061yers":[]}', 'twice'],
    ['an index', { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }, 'index'],
    ['an image and an index at once', { ...UPSTREAM, manifests: [] }, 'index'],
    ['of schema version 1', { ...UPSTREAM, schemaVersion: 1 }, 'schemaVersion'],
    ['of another type than the registry says', { ...UPSTREAM, mediaType: DOCKER_TYPE }, 'another media type'],
    ['without layers', { ...UPSTREAM, layers: [] }, '0 layers'],
    ['with layers that are no list', { ...UPSTREAM, layers: {} }, '0 layers'],
    ['with two layers', { ...UPSTREAM, layers: [LAYER, LAYER] }, '2 layers'],
    ['without a config', { ...UPSTREAM, config: undefined }, 'the config is not a map'],
    ['with a huge config', { ...UPSTREAM, config: { ...CONFIG, size: 2 ** 40 } }, 'config is too large'],
    ['with a layer without a digest', layer({ digest: undefined }), 'no valid digest'],
    ['with a short digest', layer({ digest: 'sha256:00' }), 'no valid digest'],
    ['with a digest in upper case', layer({ digest: DIGEST.replace(/0/g, 'A') }), 'no valid digest'],
    ['with an unknown digest algorithm', layer({ digest: `md5:${'0'.repeat(32)}` }), 'no valid digest'],
    ['with a negative size', layer({ size: -1 }), 'no valid size'],
    ['with a broken size', layer({ size: 1.5 }), 'no valid size'],
    ['with a size in a text', layer({ size: '100' }), 'no valid size'],
    ['with a huge layer', layer({ size: 2 ** 40 }), 'layer is too large'],
    ['with a layer without a media type', layer({ mediaType: '' }), 'no media type'],
    ['with a layer that is no archive', layer({ mediaType: 'application/json' }), 'not a tar+gzip'],
    ['with a zstd layer', layer({ mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd' }), 'not a tar+gzip'],
    [
      'of another artifact type',
      { ...layer({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }), artifactType: 'application/vnd.acme' },
      'another type',
    ],
  ])('is refused: %s', (_, manifest, problem) => {
    const result = readManifest(encode(manifest), MANIFEST_TYPE);
    expect(result.manifest).toBeUndefined();
    expect(result.findings).toEqual([
      expect.objectContaining({ rule: 'PARSE_ERROR', severity: 'error', message: expect.stringContaining(problem) }),
    ]);
  });

  it('keeps annotations with hostile names as data, and control characters out of them', () => {
    const annotations = JSON.parse('{"__proto__":"a","constructor":"b","n":"x\\u001b[31m\\n::error::y","number":7}');
    const { manifest } = readManifest(encode({ ...UPSTREAM, annotations }), MANIFEST_TYPE);
    expect(Object.entries(manifest?.annotations ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['n', 'x [31m ::error::y'],
    ]);
  });
});
