import { delimiter, join } from 'node:path';
import { runProcess } from './child-process.ts';
import { type CommandFiles, createCommandFiles, parseEntries, parseLines } from './file-commands.ts';
import { githubVariables } from './github-context.ts';
import type { JobState } from './job-state.ts';
import type { ReadyStep, StepResult, StepScope } from './step-scope.ts';

const SUMMARY_LIMIT_KIB = 1024;

/** A program that a step starts. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** On top of what every step gets. */
  readonly env: { readonly [name: string]: string };
}

/** Runs the one program of a step and takes in what it left in its files, whether it failed or not. */
export async function runProgram(
  program: Program,
  step: ReadyStep,
  scope: StepScope,
  job: JobState,
): Promise<StepResult & { readonly exitCode: number }> {
  job.stepCount += 1;
  const files = createCommandFiles(join(job.folders.temp, '_runner_file_commands'), job.stepCount);
  const env = { ...stepEnvironment(step, scope, job), ...program.env, ...files.environment };
  const timeoutMs = job.settings.stepTimeoutMs ?? 120_000;
  const exitCode = await runProcess({ ...program, env, timeoutMs }, (line) => step.log.read(line));
  keepSummary(files, step, job);
  job.subjects.push(...parseLines(files.read('ARTIFACTS')));
  const outputs = takeEntries(files, step, job);
  const hasFailed = exitCode !== 0 || outputs === undefined;
  return { exitCode, outcome: hasFailed ? 'failure' : 'success', outputs: outputs ?? {} };
}

function stepEnvironment(step: ReadyStep, scope: StepScope, job: JobState): { [name: string]: string } {
  const env = { ...job.machine, ...job.env, ...scope.env, ...step.env };
  const github = { ...step.contexts.github, action: step.id };
  const mayIdentify = job.permissions['id-token'] === 'write';
  return {
    ...env,
    ...githubVariables(github),
    ...(mayIdentify
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/oidc', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc' }
      : {}),
    PATH: [...job.path, env.PATH ?? ''].join(delimiter),
  };
}

function keepSummary(files: CommandFiles, step: ReadyStep, job: JobState): void {
  const summary = files.read('STEP_SUMMARY');
  const sizeKib = Math.ceil(Buffer.byteLength(summary) / 1024);
  if (sizeKib > SUMMARY_LIMIT_KIB) {
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT_KIB}k, got ${sizeKib}k.`;
    step.log.annotate('error', message);
  } else if (summary !== '') {
    job.summaries.push(job.masks.hide(summary));
  }
}

/** Obeys the environment and path files and gives the outputs; nothing when a file is malformed. */
function takeEntries(files: CommandFiles, step: ReadyStep, job: JobState): { [name: string]: string } | undefined {
  job.path.unshift(...parseLines(files.read('PATH')).reverse());
  try {
    for (const [name, value] of parseEntries(files.read('ENV'))) {
      if (name === 'NODE_OPTIONS') throw new Error(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
      job.env[name] = value;
    }
    return Object.fromEntries(parseEntries(files.read('OUTPUT')));
  } catch (error) {
    step.log.annotate('error', 'Unable to process file command successfully.');
    step.log.annotate('error', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
