import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AnnotationBoard } from './annotations.ts';
import type { JobDefinition, Permissions } from './definitions.ts';
import type { Contexts } from './expressions.ts';
import type { GithubContext } from './github-context.ts';
import { createFolders, createMachine, createMasks, type JobState, writeEvent } from './job-state.ts';
import type { JobRun, Outcome, RunnerSettings, StepRun } from './run.ts';
import { interpolateEntries, type StepScope } from './step-scope.ts';
import { runSteps } from './steps.ts';

const OUTPUT_LIMIT_BYTES = 1024 * 1024;

/** A job that is due, with what its workflow and its matrix say. */
export interface DueJob {
  readonly id: string;
  readonly name: string;
  readonly definition: JobDefinition;
  readonly permissions: Permissions;
  readonly env: { readonly [name: string]: string };
  /** `github`, `needs`, `matrix`, `strategy`, `inputs`, `vars`, `secrets`. */
  readonly contexts: Contexts & { readonly github: GithubContext };
  /** Root of the repository of the workflow. */
  readonly root?: string;
}

/** Runs the steps of a job on a fresh runner. */
export async function runJob(due: DueJob, settings: RunnerSettings): Promise<JobRun> {
  const job = createState(due, settings);
  const { env: _, ...contexts } = job.contexts;
  const scope: StepScope = {
    contexts: { ...contexts, github: job.contexts.github },
    env: {},
    root: due.root ?? job.folders.workspace,
    depth: 0,
    results: {},
    status: 'success',
  };
  const steps = await runSteps(due.definition.steps ?? [], scope, job);
  job.board.startStep('Complete job');
  const outputs = collectOutputs(due, scope, job);
  const hasFailed = scope.status === 'failure' || outputs === undefined;
  return describeRun(due, job, steps, outputs ?? {}, job.isCancelled ? 'cancelled' : hasFailed ? 'failure' : 'success');
}

function createState(due: DueJob, settings: RunnerSettings): JobState {
  const folders = createFolders(settings);
  const token = tokenFor(due.permissions, settings);
  const github = {
    ...due.contexts.github,
    token,
    job: due.id,
    workspace: folders.workspace,
    event_path: writeEvent(settings, folders),
  };
  const runner = {
    os: 'Linux',
    arch: 'X64',
    name: 'simulator',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    debug: '',
  };
  const secrets = { ...Object(due.contexts.secrets), GITHUB_TOKEN: token };
  const contexts = { ...due.contexts, github, runner, job: { status: 'success' }, secrets };
  return {
    settings,
    permissions: due.permissions,
    token,
    masks: createMasks(token, settings.secrets),
    board: new AnnotationBoard(),
    contexts,
    folders,
    defaults: due.definition.defaults?.run ?? {},
    env: { ...due.env, ...interpolateEntries(due.definition.env, { ...contexts, env: due.env }) },
    path: [],
    machine: createMachine(settings, folders),
    summaries: [],
    subjects: [],
    stepCount: 0,
    isCancelled: false,
  };
}

function tokenFor(permissions: Permissions, { token = 'ghs_token_of_the_workflow' }: RunnerSettings): string {
  return typeof token === 'string' ? token : token(permissions);
}

/** The outputs of a job: without those that hold a secret; nothing when they are too large together. */
function collectOutputs(due: DueJob, scope: StepScope, job: JobState): { [name: string]: string } | undefined {
  const contexts = { ...scope.contexts, env: job.env, steps: scope.results };
  const all = Object.entries(interpolateEntries(due.definition.outputs, contexts));
  const safe = all.filter(([, value]) => job.masks.hide(value) === value);
  for (const [name, value] of all) {
    if (job.masks.hide(value) === value) continue;
    job.board.add({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
  }
  const bytes = safe.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (bytes <= OUTPUT_LIMIT_BYTES) return Object.fromEntries(safe);
  job.board.add({ level: 'error', message: `Outputs of the job are ${bytes} bytes of UTF-16, over 1 MiB.` });
  return undefined;
}

function describeRun(
  due: DueJob,
  job: JobState,
  steps: readonly StepRun[],
  outputs: { readonly [name: string]: string },
  conclusion: Outcome,
): JobRun {
  const artifacts = join(job.folders.artifacts, String(job.contexts.github.run_id));
  return {
    id: due.id,
    name: due.name,
    conclusion,
    permissions: due.permissions,
    steps,
    outputs,
    annotations: { shown: job.board.shown, dropped: job.board.dropped },
    summaries: job.summaries,
    subjects: job.subjects,
    artifacts: existsSync(artifacts) ? readdirSync(artifacts).sort() : [],
    workspace: job.folders.workspace,
  };
}
