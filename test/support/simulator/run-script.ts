import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobState } from './job-state.ts';
import { runProgram } from './leaf-step.ts';
import type { ReadyStep, StepResult, StepScope } from './step-scope.ts';

const SHELLS: { readonly [name: string]: string } = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
};

/** Runs a `run:` step; it never sees inputs, nor what the runner keeps for JavaScript actions. */
export async function runScript(step: ReadyStep, scope: StepScope, job: JobState): Promise<StepResult> {
  const { run = '', shell = defaultShell(scope, job) } = step.definition;
  const file = join(job.folders.temp, `script_${job.stepCount}.sh`);
  writeFileSync(file, run);
  const [command = '', ...args] = (SHELLS[shell] ?? shell).split(' ').map((part) => part.replace('{0}', file));
  const folder = step.definition['working-directory'] ?? defaultFolder(scope, job);
  const cwd = join(job.folders.workspace, folder);
  const github = { ...step.contexts.github, action_repository: null, action_ref: null };
  const placed = { ...step, contexts: { ...step.contexts, github } };
  const result = await runProgram({ command, args, cwd, env: {} }, placed, scope, job);
  if (result.exitCode !== 0) step.log.annotate('error', `Process completed with exit code ${result.exitCode}.`);
  return result;
}

function defaultShell(scope: StepScope, job: JobState): string {
  if (scope.depth > 0) throw new Error("Required property is missing: shell (a composite's run step)");
  return job.defaults.shell ?? 'bash -e {0}';
}

function defaultFolder(scope: StepScope, job: JobState): string {
  return (scope.depth === 0 ? job.defaults['working-directory'] : undefined) ?? '.';
}
