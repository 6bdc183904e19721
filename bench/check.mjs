// Whole-process wall time of `pacto check` on the demo platform, against an empty Node process.
//   node bench/check.mjs [RUNS]      needs the registry that `npm run demo` leaves; RUNS: 15 unless given
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const EMPTY = ['-e', '0'];
const CHECK = [join(root, 'dist/cli/index.js'), 'check', '--offline'];

const runs = Number(process.argv[2] ?? 15);
if (!Number.isInteger(runs) || runs < 1) fail(`RUNS must be a whole number above 0, not ${process.argv[2]}`);
if (!existsSync(join(root, '.pacto/demo/registry'))) fail('there is no demo registry; run npm run demo first');

// One pair first, unmeasured: it fills the caches of the file system.
measurePair();
const pairs = Array.from({ length: runs }, measurePair);
const ratios = pairs.map(({ empty, check }) => check / empty);

process.stdout.write(`Node ${process.version}, ${runs} pairs\n\n`);
writeRow('', ['min', 'median', 'max']);
writeRow('node -e 0', spread(pairs.map(({ empty }) => empty)).map(milliseconds));
writeRow('pacto check', spread(pairs.map(({ check }) => check)).map(milliseconds));
writeRow(
  'ratio',
  spread(ratios).map((ratio) => ratio.toFixed(2)),
);

/** Both sides right after each other, so that a slow moment of the machine hits both. */
function measurePair() {
  return { empty: measure(EMPTY), check: measure(CHECK) };
}

function measure(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const took = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) fail(`node ${args.join(' ')} exits ${status}\n${stderr}`);
  return took;
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return [sorted[0], median, sorted.at(-1)];
}

function milliseconds(value) {
  return `${value.toFixed(0)} ms`;
}

function writeRow(name, cells) {
  process.stdout.write(`${name.padEnd(12)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}

function fail(message) {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(1);
}
