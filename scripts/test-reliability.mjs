// The suites of test/reliability in full, one after the other; writes bench/RELIABILITY.md.
//   node scripts/test-reliability.mjs [OPTIONS OF JEST]
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWatched } from './run-watched.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const args = [...jest, '--selectProjects', 'reliability', '--runInBand', '--forceExit', ...process.argv.slice(2)];
process.exitCode = await runWatched(process.execPath, args, {
  cwd: root,
  env: { ...process.env, RELIABILITY: 'full' },
});
