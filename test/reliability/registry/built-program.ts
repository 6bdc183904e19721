import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The program as JavaScript in a folder of its own, for tests that need processes. */
export interface BuiltProgram {
  /** The file that Node runs. */
  readonly entry: string;
  /** Folder of the compiled sources. */
  readonly folder: string;
  start(folder: string, argv: readonly string[], options?: StartOptions): ChildProcess;
  /** Runs it to its end. */
  run(folder: string, argv: readonly string[], options?: StartOptions): Promise<ProgramResult>;
  dispose(): void;
}

export interface StartOptions {
  readonly node?: string;
  readonly env?: { readonly [name: string]: string };
}

/** What one process wrote and returned; `exit` is missing when it was killed. */
export interface ProgramResult {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** Compiles the sources; the packages they need are those of the repository. */
export function buildProgram(): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-built-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const project = join(ROOT, 'tsconfig.build.json');
  const places = ['--outDir', join(folder, 'lib'), '--declarationDir', join(folder, 'types')];
  execFileSync(process.execPath, [compiler, '-p', project, ...places, '--noCheck'], { stdio: 'inherit' });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const entry = join(folder, 'entry.js');
  const start = 'process.exitCode = await main(process.argv.slice(2), processEnvironment());\n';
  writeFileSync(entry, `import { main, processEnvironment } from './lib/cli/index.js';\n${start}`);
  const startProgram: BuiltProgram['start'] = (cwd, argv, { node = process.execPath, env = {} } = {}) =>
    spawn(node, [entry, ...argv], { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env } });
  return {
    entry,
    folder: join(folder, 'lib'),
    start: startProgram,
    run: (cwd, argv, more) => resultOf(startProgram(cwd, argv, more)),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits for the end of a process. */
export async function resultOf(child: ChildProcess): Promise<ProgramResult> {
  const written = { out: '', error: '' };
  child.stdout?.on('data', (chunk) => {
    written.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    written.error += chunk;
  });
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exit, ...written };
}
