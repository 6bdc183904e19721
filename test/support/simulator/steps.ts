import type { Entries, StepDefinition } from './definitions.ts';
import { type Contexts, interpolate, interpolateText, isConditionMet } from './expressions.ts';
import type { JobState } from './job-state.ts';
import { StepLog } from './log-commands.ts';
import type { StepRun } from './run.ts';
import { runAction } from './run-action.ts';
import { runScript } from './run-script.ts';
import { interpolateEntries, type ReadyStep, type StepResult, type StepScope } from './step-scope.ts';

/** Runs steps one after the other; each decides by its `if` whether it runs after a failure. */
export async function runSteps(
  definitions: readonly StepDefinition[],
  scope: StepScope,
  job: JobState,
): Promise<StepRun[]> {
  const runs: StepRun[] = [];
  for (const definition of definitions) {
    const run = await runStep(definition, scope, job);
    runs.push(run);
    const { outcome, conclusion, outputs } = run;
    if (definition.id !== undefined) scope.results[definition.id] = { outcome, conclusion, outputs };
    if (conclusion === 'failure') scope.status = 'failure';
  }
  return runs;
}

async function runStep(definition: StepDefinition, scope: StepScope, job: JobState): Promise<StepRun> {
  const log = new StepLog(job.board, job.masks);
  const identity = identify(definition, scope);
  if (scope.depth === 0) job.board.startStep(identity.name);
  const result = await runReadyStep(definition, identity, scope, job, log);
  const isForgiven = result.outcome === 'failure' && isContinued(definition, scope, job);
  return {
    ...identity,
    outcome: result.outcome,
    conclusion: isForgiven ? 'success' : result.outcome,
    outputs: result.outputs,
    log: [log.text, ...(result.steps ?? []).map((step) => step.log)].filter((text) => text !== '').join('\n'),
    steps: result.steps ?? [],
  };
}

async function runReadyStep(
  definition: StepDefinition,
  identity: { readonly id: string; readonly name: string },
  scope: StepScope,
  job: JobState,
  log: StepLog,
): Promise<StepResult> {
  if (job.settings.cancelBefore === identity.name) job.isCancelled = true;
  let step: ReadyStep;
  try {
    const env = interpolateEntries(definition.env, contextsOf(scope, job));
    const contexts = contextsOf(scope, job, env);
    if (!isConditionMet(definition.if, contexts, job.isCancelled ? 'cancelled' : scope.status)) {
      return { outcome: 'skipped', outputs: {} };
    }
    step = { definition: evaluateBody(definition, contexts), ...identity, env, contexts, log };
  } catch (error) {
    log.annotate('error', `The template is not valid. ${error}`);
    return { outcome: 'failure', outputs: {} };
  }
  return step.definition.uses === undefined ? runScript(step, scope, job) : runAction(step, scope, job, runSteps);
}

function evaluateBody(definition: StepDefinition, contexts: Contexts): StepDefinition {
  const { run, with: inputs } = definition;
  const folder = definition['working-directory'];
  return {
    ...definition,
    ...(run === undefined ? {} : { run: interpolateText(run, contexts) }),
    ...(inputs === undefined ? {} : { with: interpolateEntries(inputs, contexts) }),
    ...(folder === undefined ? {} : { 'working-directory': interpolateText(folder, contexts) }),
  };
}

function contextsOf(scope: StepScope, job: JobState, env: Entries = {}): StepScope['contexts'] {
  return { ...scope.contexts, env: { ...job.env, ...scope.env, ...env }, steps: scope.results };
}

function isContinued(definition: StepDefinition, scope: StepScope, job: JobState): boolean {
  return interpolate(definition['continue-on-error'], contextsOf(scope, job)) === true;
}

function identify(definition: StepDefinition, scope: StepScope): { id: string; name: string } {
  const { id, name, uses, run = '' } = definition;
  const automatic = uses === undefined ? '__run' : `__${uses.replace(/@.*$/, '').replace(/[^\w-]+/g, '_')}`;
  const shown = name ?? `Run ${uses ?? run.trimStart().split('\n')[0]}`;
  return {
    id: id ?? automatic,
    name: interpolateText(shown, { ...scope.contexts, env: scope.env, steps: scope.results }),
  };
}
