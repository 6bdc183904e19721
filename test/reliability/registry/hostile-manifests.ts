import { LAYER_TYPE, MANIFEST_TYPE } from '../../../src/oci/index.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const CONFIG = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: DIGEST, size: 100 };
const LAYER = { mediaType: LAYER_TYPE, digest: DIGEST, size: 100 };
const GOOD = { schemaVersion: 2, mediaType: MANIFEST_TYPE, config: CONFIG, layers: [LAYER] };

const DIGESTS = [
  '',
  'sha256:',
  DIGEST.slice(0, -1),
  `${DIGEST}0`,
  DIGEST.toUpperCase(),
  `md5:${'0'.repeat(32)}`,
  '../../etc/passwd',
  `${DIGEST}/../x`,
  `${DIGEST}\n`,
  7,
  null,
  [DIGEST],
  {},
];
const SIZES = [-1, 0.5, 1e20, Number.MAX_SAFE_INTEGER, '100', null, [], {}, true];
const LAYER_TYPES = [
  '',
  'text/html',
  'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.oci.image.layer.v1.tar+zstd',
  7,
  null,
];

/** Manifests that are refused: what is wrong, and the bytes. */
export const HOSTILE_MANIFESTS: readonly (readonly [string, Uint8Array])[] = [
  ...DIGESTS.flatMap((digest) => [
    named(`config digest ${show(digest)}`, { ...GOOD, config: { ...CONFIG, digest } }),
    named(`layer digest ${show(digest)}`, { ...GOOD, layers: [{ ...LAYER, digest }] }),
  ]),
  ...SIZES.flatMap((size) => [
    named(`config size ${show(size)}`, { ...GOOD, config: { ...CONFIG, size } }),
    named(`layer size ${show(size)}`, { ...GOOD, layers: [{ ...LAYER, size }] }),
  ]),
  ...LAYER_TYPES.map((mediaType) =>
    named(`layer type ${show(mediaType)}`, { ...GOOD, layers: [{ ...LAYER, mediaType }] }),
  ),
  ...[0, 1, 3, '2', null].map((schemaVersion) =>
    named(`schemaVersion ${show(schemaVersion)}`, { ...GOOD, schemaVersion }),
  ),
  ...['text/html', 'application/vnd.oci.image.index.v1+json', 7].map((mediaType) =>
    named(`media type ${show(mediaType)}`, { ...GOOD, mediaType }),
  ),
  ...[[], [LAYER, LAYER], null, {}, 'x', 7].map((layers) =>
    named(`layers ${show(layers).slice(0, 20)}`, { ...GOOD, layers }),
  ),
  ...[null, [], 'x', 7].map((config) => named(`config ${show(config)}`, { ...GOOD, config })),
  named('an index', { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }),
  named('an index in disguise', { ...GOOD, manifests: [LAYER] }),
  ['no JSON', text('<html>login</html>')],
  ['nothing', text('')],
  ['a list', text('[]')],
  ['a number', text('7')],
  ['null', text('null')],
  ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
  ['half a manifest', text(JSON.stringify(GOOD).slice(0, -20))],
  ['two manifests', text(JSON.stringify(GOOD).repeat(2))],
  ['a key twice', text(JSON.stringify(GOOD).replace('{', '{"schemaVersion":1,'))],
  ['200,000 brackets', text('['.repeat(200_000))],
  ['200,000 levels', text('['.repeat(200_000) + ']'.repeat(200_000))],
  ['more than 4 MiB', text(JSON.stringify({ ...GOOD, annotations: { a: 'x'.repeat(4 * 1024 * 1024) } }))],
];

function named(name: string, manifest: unknown): readonly [string, Uint8Array] {
  return [name, text(JSON.stringify(manifest))];
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
