// Builds twice elsewhere and compares: both builds and the committed dist/ must have the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'pacto-dist-'));
try {
  const [first, second] = ['first', 'second'].map((name) => build(join(scratch, name)));
  const committed = hashTree(join(root, 'dist'));
  report('two builds differ', first, second);
  report('dist/ is not what the sources build (run npm run dist and commit it)', first, committed);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function build(out) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', out], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return hashTree(out);
}

function hashTree(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function report(problem, expected, actual) {
  const names = new Set([...expected.keys(), ...actual.keys()]);
  const different = [...names].filter((name) => expected.get(name) !== actual.get(name));
  if (different.length === 0) return;
  process.stderr.write(`${problem}:\n${different.map((name) => `  ${name}`).join('\n')}\n`);
  process.exitCode = 1;
}
