// Mutated tars, manifests and headers: node --expose-gc fuzz-worker.mjs LIB COUNT SEED
// Ends with 0 and a line of JSON when nothing was thrown that is not an answer.
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [lib, count, seed] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(join(lib, `${module}.js`)).href);
const { packBundle, unpackBundle } = await load('bundle/index');
const { buildManifest, readManifest, parseReference } = await load('oci/index');
const { parseChallenges } = await load('oci/challenge');
const { parseRetryAfter } = await load('oci/retry');
const { gunzipSync } = await import('node:zlib');

let state = Number(seed) >>> 0;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const below = (limit) => Math.floor(random() * limit);

const packed = packBundle({ 'pacto.yaml': 'service: { name: payments }\n', 'docs/a.md': '# A\n', 'docs/b/c.json': '{}' });
const archive = gunzipSync(packed.bytes);
const manifest = Buffer.from(buildManifest(packed, { name: 'payments', version: '1.0.0', pactoVersion: '1.0' }));
const challenge = Buffer.from('Bearer realm="https://registry.example/token",service="a, b",scope="repository:a/b:pull", Basic realm="x"');
const reference = Buffer.from('oci://registry.example:5000/acme/payments:1.0.0@sha256:' + 'a'.repeat(64));

const TARGETS = [
  () => unpackBundle(new Uint8Array(gzipSync(mutate(archive), { level: 1 }))),
  () => unpackBundle(new Uint8Array(mutate(Buffer.from(packed.bytes)))),
  () => readManifest(new Uint8Array(mutate(manifest)), random() < 0.5 ? '' : 'application/vnd.oci.image.manifest.v1+json'),
  () => parseChallenges([mutate(challenge).toString('latin1')]),
  () => parseRetryAfter(mutate(Buffer.from('Wed, 21 Oct 2026 07:28:00 GMT')).toString('latin1'), 0),
  () => answer(() => parseReference(mutate(reference).toString('latin1'))),
];

/** Flips, inserts, removes or repeats bytes, one to eight times. */
function mutate(bytes) {
  let result = Buffer.from(bytes);
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(result.length + 1);
    const kind = below(5);
    if (kind === 0 && at < result.length) result[at] ^= 1 << below(8);
    else if (kind === 1 && at < result.length) result[at] = [0, 0x2f, 0x2e, 0x5c, 0xff, 0x30][below(6)];
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at), Buffer.alloc(1 + below(20), below(256)), result.subarray(at)]);
    else if (kind === 3) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1 + below(600))]);
    else result = Buffer.concat([result, result.subarray(at, at + below(1024))]);
  }
  return result;
}

/** A reference that is none is a usage error, which is an answer. */
function answer(parse) {
  try {
    return parse();
  } catch (error) {
    if (error.code !== 'USAGE') throw error;
    return undefined;
  }
}

let largest = 0;
const started = performance.now();
for (let run = 0; run < Number(count); run++) {
  TARGETS[run % TARGETS.length]();
  if (run % 1000 === 0) largest = Math.max(largest, process.memoryUsage().rss);
}
process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - started) / 1000, rss: largest })}\n`);
