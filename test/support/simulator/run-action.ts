import { join } from 'node:path';
import { type FoundAction, findAction } from './action-lookup.ts';
import { type ActionDefinition, readAction } from './definitions.ts';
import { interpolateText } from './expressions.ts';
import type { JobState } from './job-state.ts';
import { runProgram } from './leaf-step.ts';
import { interpolateEntries, type ReadyStep, type RunSteps, type StepResult, type StepScope } from './step-scope.ts';

const DEEPEST = 10;
const COMPOSITE_CONTEXTS = ['job', 'runner', 'strategy', 'matrix'];

interface Inputs {
  readonly [name: string]: string;
}

/** Runs a `uses:` step: a JavaScript action as a process of its own, a composite as the steps it lists. */
export async function runAction(
  step: ReadyStep,
  scope: StepScope,
  job: JobState,
  runSteps: RunSteps,
): Promise<StepResult> {
  const { workspace } = job.folders;
  const { actions = {} } = job.settings;
  const found = findAction(step.definition.uses ?? '', { workspace, root: scope.root, actions });
  const action = readAction(found.folder);
  const github = {
    ...step.contexts.github,
    action_repository: found.repository ?? null,
    action_ref: found.ref ?? null,
  };
  const placed = { ...step, contexts: { ...step.contexts, github } };
  const inputs = completeInputs(action, placed);
  if (action.runs.using !== 'composite') return runNode(action, found, inputs, placed, scope, job);
  const nested = nestScope(found, inputs, placed, scope);
  const steps = await runSteps(action.runs.steps ?? [], nested, job);
  const outcome = job.isCancelled ? 'cancelled' : nested.status;
  return { outcome, outputs: collectOutputs(action, nested), steps };
}

/** The inputs of an action: those given, and the defaults of the others; one without a default is empty. */
function completeInputs(action: ActionDefinition, step: ReadyStep): Inputs {
  const given = (step.definition.with ?? {}) as Inputs;
  const known = Object.keys(action.inputs ?? {});
  const unknown = Object.keys(given).filter((name) => !known.some((other) => isSameName(name, other)));
  if (unknown.length > 0) {
    const names = (list: readonly string[]) => list.map((name) => `'${name}'`).join(', ');
    step.log.annotate('warning', `Unexpected input(s) ${names(unknown)}, valid inputs are [${names(known)}]`);
  }
  const missing = known.filter((name) => !Object.keys(given).some((other) => isSameName(name, other)));
  const defaults = missing.map((name) => [name, interpolateText(action.inputs?.[name]?.default ?? '', step.contexts)]);
  return { ...Object.fromEntries(defaults), ...given };
}

/** What the steps of a composite see: its inputs, the `env` around it, none of the job's steps and secrets. */
function nestScope(found: FoundAction, inputs: Inputs, step: ReadyStep, outer: StepScope): StepScope {
  if (outer.depth === DEEPEST) throw new Error(`Composite actions are nested deeper than ${DEEPEST}`);
  const shared = COMPOSITE_CONTEXTS.map((name) => [name, step.contexts[name]]);
  const github = { ...step.contexts.github, action_path: found.folder };
  return {
    contexts: { ...Object.fromEntries(shared), github, inputs },
    env: { ...outer.env, ...step.env },
    root: found.root,
    depth: outer.depth + 1,
    results: {},
    status: 'success',
  };
}

function collectOutputs(action: ActionDefinition, scope: StepScope): { [name: string]: string } {
  const values = Object.entries(action.outputs ?? {}).map(([name, output]) => [name, output?.value ?? '']);
  return interpolateEntries(Object.fromEntries(values), { ...scope.contexts, env: scope.env, steps: scope.results });
}

async function runNode(
  action: ActionDefinition,
  found: FoundAction,
  inputs: Inputs,
  step: ReadyStep,
  scope: StepScope,
  job: JobState,
): Promise<StepResult> {
  const { using, main = '', pre, post } = action.runs;
  if (using !== 'node24')
    throw new Error(`${found.folder}: runs.using is ${using}; only node24 and composite are known`);
  if (pre !== undefined || post !== undefined) throw new Error(`${found.folder}: pre and post are not simulated`);
  const variables = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]);
  const env = {
    ...Object.fromEntries(variables),
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ...job.settings.runtime,
    ...(found.isShim ? shimVariables(job) : {}),
  };
  const command = job.settings.node ?? process.execPath;
  const program = { command, args: [join(found.folder, main)], cwd: job.folders.workspace, env };
  return runProgram(program, step, scope, job);
}

/** What our stand-ins for well-known actions get to know beyond an action's due. */
function shimVariables(job: JobState): { [name: string]: string } {
  return {
    SIMULATOR_ARTIFACTS: job.folders.artifacts,
    SIMULATOR_REPOSITORY: job.settings.repository ?? '',
    SIMULATOR_PERMISSIONS: JSON.stringify(job.permissions),
    SIMULATOR_SUBJECTS: job.subjects.join('\n'),
  };
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
