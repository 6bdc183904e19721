// Wall time of publishing many bundles to docker-registry, beside loops of `skopeo copy` and `oras push` in the same run.
//   node bench/publish.mjs [BUNDLES] [CLI]    needs docker-registry and skopeo; 500 bundles and dist/ unless given
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isOnPath } from '../scripts/is-on-path.mjs';

const PARALLEL = 4;
/** Copies are timed on so many bundles and counted up to all of them. */
const COPIES = 100;
const run = promisify(execFile);

/** Seconds for publishing (and reading back) all bundles, and for copying or pushing as many with others, four at a time. */
export async function measurePublish(bundles, cli) {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-bench-'));
  const registry = await startRegistry(folder);
  try {
    writeBundles(folder, bundles);
    const publish = publishAll(folder, `oci://${registry.host}/bench`, cli);
    const copies = Math.min(COPIES, bundles);
    const scale = (seconds) => (seconds / copies) * bundles;
    const copy = scale(await eachOf(copies, (name) => copyOne(registry.host, name)));
    const push = isOnPath('oras')
      ? scale(await eachOf(copies, (name) => pushOne(registry.host, folder, name)))
      : undefined;
    return { bundles, publish, copy, push };
  } finally {
    registry.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startRegistry(folder) {
  const host = `127.0.0.1:${await freePort()}`;
  const file = join(folder, 'registry.yml');
  writeFileSync(
    file,
    `version: 0.1
log: { level: error, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: ${join(folder, 'data')} } }
http: { addr: "${host}", secret: of-this-benchmark }
`,
  );
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await fetch(`http://${host}/v2/`).catch(() => undefined)) return { host, child };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('docker-registry does not answer');
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function writeBundles(folder, count) {
  for (let index = 0; index < count; index++) {
    const bundle = join(folder, 'workspace', nameOf(index));
    mkdirSync(bundle, { recursive: true });
    const contract = `pactoVersion: "1.0"\nservice:\n  name: ${nameOf(index)}\n  version: "1.0.0"\n`;
    writeFileSync(join(bundle, 'pacto.yaml'), contract);
  }
}

const nameOf = (index) => `service-${index}`;

function publishAll(folder, registry, cli) {
  const started = process.hrtime.bigint();
  const args = [cli, 'publish', '--registry', registry];
  const env = { PATH: process.env.PATH, HOME: folder };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: join(folder, 'workspace'),
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pacto publish exits ${status}\n${stderr}`);
  return secondsSince(started);
}

/** Copies what was published to another repository of the same registry. */
function copyOne(host, name) {
  const [from, to] = ['bench', 'copy'].map((prefix) => `docker://${host}/${prefix}/${name}:1.0.0`);
  return run('skopeo', ['--insecure-policy', 'copy', '--src-tls-verify=false', '--dest-tls-verify=false', from, to]);
}

function pushOne(host, folder, name) {
  const cwd = join(folder, 'workspace', name);
  return run('oras', ['push', '--plain-http', `${host}/oras/${name}:1.0.0`, 'pacto.yaml'], { cwd });
}

/** Seconds for so many runs, four at a time. */
async function eachOf(count, runOne) {
  const started = process.hrtime.bigint();
  const waiting = Array.from({ length: count }, (_, index) => nameOf(index));
  const runSome = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runOne(name);
  };
  await Promise.all(Array.from({ length: PARALLEL }, runSome));
  return secondsSince(started);
}

function secondsSince(started) {
  return Number(process.hrtime.bigint() - started) / 1e9;
}

async function main() {
  const bundles = Number(process.argv[2] ?? 500);
  if (!Number.isInteger(bundles) || bundles < 1)
    throw new Error(`BUNDLES must be a whole number above 0, not ${process.argv[2]}`);
  const cli = process.argv[3] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');
  const { publish, copy, push } = await measurePublish(bundles, cli);
  const row = (name, value) => process.stdout.write(`${name.padEnd(16)}${value}\n`);
  process.stdout.write(`Node ${process.version}, ${bundles} bundles, ${PARALLEL} at a time\n\n`);
  row('pacto publish', `${publish.toFixed(1)} s`);
  row('skopeo copy', `${copy.toFixed(1)} s`);
  row('oras push', push === undefined ? 'not run: not on PATH' : `${push.toFixed(1)} s`);
  row(
    'ratio',
    `${(publish / copy).toFixed(2)} of skopeo${push === undefined ? '' : `, ${(publish / push).toFixed(2)} of oras`}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    process.stderr.write(`bench: ${error.message}\n`);
    process.exitCode = 1;
  });
}
