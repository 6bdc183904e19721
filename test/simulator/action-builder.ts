import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type ActionUse, type JobRun, type RunnerSettings, runComposite } from '../support/simulator/index.ts';

const SCRIPT = 'actions/github-script@3a2844b7e9c422d3c10d287c895573f7108da1b3';

/** A step as YAML would have it. */
export interface Step {
  readonly [key: string]: unknown;
}

/** The text of the `action.yml` of a composite. */
export function composite(steps: readonly Step[], head: { readonly [key: string]: unknown } = {}): string {
  return stringify({ name: 'tested', description: 'tested', ...head, runs: { using: 'composite', steps } });
}

/** The text of the `action.yml` of a JavaScript action with `main.mjs`. */
export function node(head: { readonly [key: string]: unknown } = {}): string {
  return stringify({ name: 'tested', description: 'tested', ...head, runs: { using: 'node24', main: 'main.mjs' } });
}

export function bash(run: string, more: Step = {}): Step {
  return { run, shell: 'bash', ...more };
}

export function script(text: string, more: Step = {}): Step {
  return { uses: SCRIPT, with: { script: text }, ...more };
}

/** A temporary folder with what tests of the simulator run in it. */
export class TestBed {
  readonly folder = mkdtempSync(join(tmpdir(), 'pacto-simulator-'));
  #count = 0;

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Writes files into a new folder. */
  write(files: { readonly [path: string]: string }): string {
    this.#count += 1;
    const root = join(this.folder, `files-${this.#count}`);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return root;
  }

  settings(more: Partial<RunnerSettings> = {}): RunnerSettings {
    const event = { name: 'pull_request', payload: { number: 7, action: 'opened' } };
    return { event, folder: this.folder, ...more };
  }

  /** Runs a composite of the given steps. */
  run(
    steps: readonly Step[],
    { head = {}, settings = {}, ...use }: Omit<ActionUse, 'folder'> & RunOptions = {},
  ): Promise<JobRun> {
    const folder = this.write({ 'action.yml': composite(steps, head) });
    return runComposite({ folder, ...use }, this.settings(settings));
  }
}

export interface RunOptions {
  /** Keys of `action.yml` besides `runs`. */
  readonly head?: { readonly [key: string]: unknown };
  readonly settings?: Partial<RunnerSettings>;
}
