// Time and memory of `pacto graph` and `pacto impact` on a large platform in an oci-layout, with and without a cache.
//   node bench/graph.mjs [SERVICES] [DIST]      10,000 services with five dependencies each, many in circles, and the
//                                               committed dist/ unless given; needs some 350 MB in the temporary folder
// Limits: 15 s to load the platform, 2 s from the cache, and 2 s for what is computed of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const EDGES = 5;
const REGISTRY = 'oci://registry.example/platform';
const script = fileURLToPath(import.meta.url);

if (process.argv[2] === '--measure') await measure(process.argv[3], process.argv.slice(4));
else await run(Number(process.argv[2] ?? 10_000), resolve(process.argv[3] ?? join(dirname(dirname(script)), 'dist')));

async function run(services, dist) {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-bench-'));
  try {
    mkdirSync(join(folder, 'workspace'));
    await writePlatform(join(folder, 'layout'), services, dist);
    const provider = `${REGISTRY}/service-${Math.floor(services / 2)}`;
    const graph = ['graph', `${REGISTRY}/service-0`];
    const impact = ['impact', `${provider}:1.0.0`, `${provider}:1.0.0`, '--repo', `${REGISTRY}/service-0`];
    process.stdout.write(`Node ${process.version}, ${services} services, ${services * EDGES} dependencies\n\n`);
    writeRow('', ['wall', 'processor', 'memory', 'limit']);
    writeFigures('graph, empty cache', measureInChild(folder, dist, graph), '15 s');
    writeFigures('graph, from cache', measureInChild(folder, dist, graph), '2 s + 2 s');
    writeFigures('impact, from cache', measureInChild(folder, dist, impact), '2 s + 2 s');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process of its own, so that memory is its alone. */
function measureInChild(folder, dist, command) {
  const argv = [script, '--measure', dist, ...command, '--mirror', `${REGISTRY}=oci-layout:../layout`];
  const env = { PATH: process.env.PATH, HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: join(folder, 'workspace'),
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} exits ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

async function measure(dist, argv) {
  const { main } = await import(pathToFileURL(join(dist, 'main/index.js')).href);
  const exit = await main(argv, {
    env: { HOME: process.env.HOME },
    workingDirectory: process.cwd(),
    now: () => new Date(),
    writeOut: () => {},
    writeError: (text) => process.stderr.write(text),
    stopped: () => Promise.resolve(),
  });
  const { user, system } = process.cpuUsage();
  const wall = performance.now() / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ wall, processor: (user + system) / 1e6, memory }));
  process.exitCode = exit;
}

function writeFigures(name, { wall, processor, memory }, limit) {
  writeRow(name, [`${wall.toFixed(1)} s`, `${processor.toFixed(1)} s`, `${memory.toFixed(0)} MiB`, limit]);
}

function writeRow(name, cells) {
  process.stdout.write(`${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}

async function writePlatform(layout, services, dist) {
  const { packBundle } = await import(pathToFileURL(join(dist, 'index.js')).href);
  for (let index = 0; index < services; index++) {
    const name = `service-${index}`;
    const packed = packBundle({
      'pacto.yaml': contractOf(index, services),
      'interfaces/openapi.yaml': openapiOf(name),
    });
    writeArtifact(join(layout, name), packed);
  }
}

function writeArtifact(folder, packed) {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const write = (bytes) => {
    const hex = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(folder, 'blobs/sha256', hex), bytes);
    return { digest: `sha256:${hex}`, size: bytes.length };
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.pacto.bundle.v1',
    config: { mediaType: 'application/vnd.oci.empty.v1+json', ...write(Buffer.from('{}')), data: 'e30=' },
    layers: [{ mediaType: 'application/vnd.pacto.bundle.layer.v1.tar+gzip', ...write(packed.bytes) }],
    annotations: { 'io.pacto.content-digest': packed.contentDigest },
  };
  const described = {
    mediaType: manifest.mediaType,
    ...write(Buffer.from(JSON.stringify(manifest))),
    annotations: { 'org.opencontainers.image.ref.name': '1.0.0' },
  };
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [described] }));
}

/** The next service, so that all are reached, and others all over the platform, back to the first ones too. */
function contractOf(index, services) {
  const others = Array.from({ length: EDGES }, (_, edge) => {
    const step = edge === 0 ? 1 : 1 + ((index * 7919 + edge * 104_729) % (services - 1));
    return (index + step) % services;
  });
  const dependencies = others.map((target, edge) => {
    const required = edge !== 1;
    return `  - { ref: ${REGISTRY}/service-${target}, compatibility: ^1.0.0, required: ${required} }\n`;
  });
  return `pactoVersion: "1.0"
service:
  name: service-${index}
  version: 1.0.0
  owner: team/${index % 97}
interfaces:
  - name: http
    type: http
    port: 8080
    contract: interfaces/openapi.yaml
dependencies:
${dependencies.join('')}runtime:
  workload: service
  state:
    type: stateless
    persistence: { scope: local, durability: ephemeral }
    dataCriticality: low
scaling: { min: 1, max: 3 }
`;
}

function openapiOf(name) {
  const get = '{ get: { responses: { "200": { description: ok } } } }';
  return `openapi: 3.1.0\ninfo: { title: ${name}, version: "1" }\npaths: { /a: ${get}, /b: ${get} }\n`;
}
