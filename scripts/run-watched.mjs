// Runs a program, passes on what it writes, and fails it when a secret that the tests plant is among that.
import { spawn } from 'node:child_process';

/** What test/reliability/registry/planted-secrets.ts plants, by shape, in clear text and as Basic credentials. */
const PLANTED = /planted-[a-z]+-[0-9a-f]{4}|planted0token|plantedsignature|cGxhbnRlZ|BsYW50ZW|wbGFudGVk/;
/** No planted text is longer; so much of one chunk is read again with the next. */
const LONGEST = 200;
/** What a program wrote before its end is read within this time. */
const LAST_WORDS_MS = 5000;

/**
 * Gives the exit code; 1 where a secret was shown and the program itself saw nothing wrong.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function runWatched(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
  const shown = [watch(child.stdout, process.stdout), watch(child.stderr, process.stderr)];
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(127);
    });
    // What the child left behind may hold its pipes open: they are not waited for without end.
    child.once('exit', (code) => {
      const end = () => resolve(code ?? 1);
      child.once('close', end);
      setTimeout(end, LAST_WORDS_MS).unref();
    });
  });
  if (!shown.some((secrets) => secrets.length > 0)) return status;
  process.stderr.write('A planted secret is in the output above.\n');
  return status === 0 ? 1 : status;
}

function watch(from, to) {
  const secrets = [];
  let tail = '';
  from.on('data', (chunk) => {
    to.write(chunk);
    const text = tail + chunk.toString('latin1');
    const found = PLANTED.exec(text);
    if (found !== null) secrets.push(found[0]);
    tail = text.slice(-LONGEST);
  });
  return secrets;
}
