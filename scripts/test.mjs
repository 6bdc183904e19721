// The whole gate: types, lint, unused code, jest, generated docs, dist. Installs what is missing by `npm ci` first.
//   node scripts/test.mjs [--without-dist]
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOnPath } from './is-on-path.mjs';
import { runWatched } from './run-watched.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const withDist = !process.argv.includes('--without-dist');
const PEERS = ['docker-registry', 'skopeo', 'git', 'htpasswd', ...(process.env.CHROMIUM ? [] : ['chromium'])];
const summary = [];

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
  await step('install', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
}
await step('test inputs', process.execPath, [join(root, 'scripts/fetch-test-inputs.mjs')]);
await node('types', 'typescript/bin/tsc', ['--noEmit']);
await node('types of the front end', 'typescript/bin/tsc', ['-p', 'src/dashboard/ui']);
await node('lint', '@biomejs/biome/bin/biome', ['check']);
await node('unused code', 'knip/bin/knip.js', []);
await jest('unit');
const missing = PEERS.filter((name) => !isOnPath(name));
if (missing.length === 0) await jest('peers');
else summary.push(`not run: the peers suite needs ${missing.join(' and ')} (see .ci/run)`);
if (withDist) {
  // The action runs on a checkout, which git makes.
  const hasGit = isOnPath('git');
  await jest('e2e', ...(hasGit ? [] : ['--testPathIgnorePatterns', '/node_modules/', '/e2e/action/']));
  // The registry's suites have slices among the unit and peers suites.
  if (hasGit) await jest('reliability', '--testPathIgnorePatterns', '/node_modules/', '/reliability/registry/');
  else summary.push('not run: what the action does needs git');
  await step('dist', process.execPath, [join(root, 'scripts/check-dist.mjs')]);
  await step('generated docs', process.execPath, [join(root, 'scripts/generate.mjs'), '--check']);
}

process.stdout.write(`\n${summary.join('\n')}\n`);
process.exitCode = summary.some((line) => line.startsWith('failed')) ? 1 : 0;

/**
 * Jest ends its process itself: Node 20 may never come to the end of its own clean-up after the sockets that tests of
 * broken connections reset.
 */
async function jest(project, ...args) {
  const script = join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', script];
  await step(`jest ${project}`, process.execPath, [
    ...flags,
    '--selectProjects',
    project,
    '--ci',
    '--forceExit',
    ...args,
  ]);
}

async function node(name, script, args) {
  await step(name, process.execPath, [join(root, 'node_modules', script), ...args]);
}

async function step(name, command, args) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const status = await runWatched(command, args, { cwd: root });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  summary.push(status === 0 ? `ok: ${name} (${seconds} s)` : `failed: ${name}`);
  if (name === 'install' && status !== 0) process.exit(1);
}
