import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countFailures } from './judged-tests.ts';
import { SHARE } from './size.ts';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '../../../bench/RELIABILITY.md');
const START = '<!-- registry:start -->';
const END = '<!-- registry:end -->';
const HEAD =
  '## Registry\n\nWritten by `npm run test:reliability`; R1-R11 as in the suites of `test/reliability/registry/`.\n';

/** What one suite measured: how much it did, and what came of it. */
export interface Figures {
  readonly size: string;
  readonly result: string;
}

/** Writes the row of a suite into the section of the registry and leaves everything else as it is; only
 * `npm run test:reliability` writes, a slice or a part never. */
export function writeFigures(suite: string, name: string, { size, result }: Figures): void {
  if (SHARE < 1 || process.env.RELIABILITY !== 'full') return;
  const failures = countFailures();
  const verdict = failures === 0 ? result : `**${failures} failed**, so not: ${result}`;
  const unlock = lock();
  try {
    const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Reliability\n';
    const rows = readRows(text);
    rows.set(suite, `| ${suite} | ${name} | ${size} | ${verdict} |`);
    writeFileSync(
      `${FILE}.new`,
      replaceSection(
        text,
        [...rows].sort(byNumber).map(([, row]) => row),
      ),
    );
    renameSync(`${FILE}.new`, FILE);
  } finally {
    unlock();
  }
}

/** The text with the section of the registry replaced, or added at its end. */
export function replaceSection(text: string, rows: readonly string[]): string {
  const table = ['| suite | what | size | result |', '|---|---|---|---|', ...rows].join('\n');
  const section = `${START}\n${HEAD}\n${table}\n${END}`;
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) return `${text.trimEnd()}\n\n${section}\n`;
  return text.slice(0, start) + section + text.slice(end + END.length);
}

function readRows(text: string): Map<string, string> {
  const section = text.slice(text.indexOf(START) + 1, text.indexOf(END) + 1);
  return new Map([...section.matchAll(/^\| (R\d+[a-z]?) \|.*$/gm)].map(([row, suite = '']) => [suite, row]));
}

function byNumber([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || (a < b ? -1 : 1);
}

/** Suites end at the same time in processes of their own. */
function lock(): () => void {
  const file = `${FILE}.lock`;
  for (let tries = 0; tries < 200; tries++) {
    try {
      writeFileSync(file, '', { flag: 'wx' });
      return () => rmSync(file);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
  throw new Error(`${file} stays: remove it`);
}
