// Pushes and pulls bundles for ever: node --expose-gc soak-worker.mjs LIB HOST ROUNDS
// Prints one line of JSON for every hundred rounds: resident bytes, and sockets that are open.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [lib, host, rounds] = process.argv.slice(2);
const load = (folder) => import(pathToFileURL(join(lib, folder, 'index.js')).href);
const { createHttpTransport, pullArtifact, pushArtifact, RegistryStore, SYSTEM_TIMING } = await load('oci');
const { packBundle } = await load('bundle');

const store = new RegistryStore({
  send: createHttpTransport(),
  timing: SYSTEM_TIMING,
  credentials: async () => undefined,
});
for (let round = 1; round <= Number(rounds); round++) {
  const packed = packBundle({ 'pacto.yaml': `round: ${round}\n`, 'docs/a.md': 'a'.repeat(20_000) + round });
  const repository = { kind: 'registry', host, repository: `soak/r${round % 50}` };
  const tag = `1.0.${round}`;
  await pushArtifact(store, repository, tag, packed, { name: 'soak', version: tag, pactoVersion: '1.0' });
  const { contentDigest } = await pullArtifact(store, { ...repository, tag });
  if (contentDigest !== packed.contentDigest) throw new Error(`round ${round} pulled something else`);
  if (round % 100 !== 0) continue;
  globalThis.gc();
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  process.stdout.write(`${JSON.stringify({ rss: process.memoryUsage().rss, sockets })}\n`);
}
