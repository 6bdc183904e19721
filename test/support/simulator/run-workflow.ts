import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { splitReference } from './action-lookup.ts';
import {
  type EventDefinition,
  type JobDefinition,
  type Permissions,
  readWorkflow,
  type WorkflowDefinition,
} from './definitions.ts';
import { type Contexts, interpolate, interpolateText, isConditionMet, type Status } from './expressions.ts';
import { createGithubContext, type GithubContext } from './github-context.ts';
import { expandMatrix } from './matrix.ts';
import { permissionsOf } from './permissions.ts';
import type { JobRun, Outcome, RunnerSettings, WorkflowRun } from './run.ts';
import { runJob } from './run-job.ts';
import { interpolateEntries } from './step-scope.ts';

const DEFAULT_TYPES: { readonly [event: string]: readonly string[] } = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

/** One workflow of a run: the one that the event starts, or one that a job calls. */
interface Call {
  readonly workflow: WorkflowDefinition;
  readonly settings: RunnerSettings;
  /** `github`, `inputs`, `vars`, `secrets`. */
  readonly contexts: Contexts & { readonly github: GithubContext };
  /** Root of the repository of the workflow, where `./.github/workflows/…` of a job counts from. */
  readonly root: string;
  readonly permissions?: Permissions;
}

/** What other jobs see of a job. */
interface Need {
  readonly result: Outcome;
  readonly outputs: { readonly [name: string]: string };
}

/** Runs the workflow of a file, one job after the other, if the event starts it. */
export async function runWorkflow(file: string, settings: RunnerSettings): Promise<WorkflowRun> {
  const workflow = readWorkflow(file);
  const definition = findEvent(workflow, settings);
  if (definition === undefined) return { conclusion: 'skipped', isTriggered: false, jobs: [] };
  const path = `.github/workflows/${basename(file)}`;
  const github = createGithubContext(settings, workflow.name ?? path, path);
  const { inputs: given = {} } = settings.event.payload as { inputs?: { [name: string]: unknown } };
  const inputs = { ...defaultsOf(definition), ...given };
  const contexts = {
    github,
    inputs,
    vars: settings.vars ?? {},
    secrets: settings.isFork === true ? {} : (settings.secrets ?? {}),
  };
  const artifacts = settings.artifacts ?? mkdtempSync(join(settings.folder ?? tmpdir(), 'pacto-artifacts-'));
  const root = settings.root ?? join(file, '../../..');
  const { jobs } = await runCall({ workflow, settings: { ...settings, artifacts }, contexts, root });
  return { conclusion: worst(jobs.map((job) => job.conclusion)), isTriggered: true, jobs };
}

interface CallRun {
  readonly jobs: JobRun[];
  readonly needs: { readonly [id: string]: Need };
}

async function runCall(call: Call): Promise<CallRun> {
  const jobs: JobRun[] = [];
  const needs: { [id: string]: Need } = {};
  for (const id of orderJobs(call.workflow)) {
    const definition = call.workflow.jobs[id] ?? {};
    const needed = Object.fromEntries(needsOf(definition).map((name) => [name, needs[name]]));
    const runs = await runDefinition(id, definition, { ...call, contexts: { ...call.contexts, needs: needed } });
    jobs.push(...runs.jobs);
    needs[id] = { result: runs.result, outputs: runs.outputs };
  }
  return { jobs, needs };
}

interface DefinitionRun extends Omit<Need, 'result'> {
  readonly jobs: readonly JobRun[];
  readonly result: Outcome;
}

/** Runs a job of a file: every combination of its matrix, or the workflow that it calls. */
async function runDefinition(id: string, definition: JobDefinition, call: Call): Promise<DefinitionRun> {
  const needed = Object.values(call.contexts.needs as { [id: string]: Need });
  if (!isConditionMet(definition.if, call.contexts, statusOf(needed)))
    return { jobs: [], result: 'skipped', outputs: {} };
  const matrix = interpolate(definition.strategy?.matrix, call.contexts);
  const jobs: JobRun[] = [];
  let outputs: { readonly [name: string]: string } = {};
  for (const combination of expandMatrix(matrix)) {
    const contexts = { ...call.contexts, matrix: combination, strategy: {} };
    const run = await runCombination(id, definition, { ...call, contexts });
    jobs.push(...run.jobs);
    outputs = { ...outputs, ...run.outputs };
  }
  return { jobs, outputs, result: worst(jobs.map((job) => job.conclusion)) };
}

async function runCombination(
  id: string,
  definition: JobDefinition,
  call: Call,
): Promise<Pick<DefinitionRun, 'jobs' | 'outputs'>> {
  const { workflow, settings, contexts } = call;
  const permissions = permissionsOf(definition, workflow, call.permissions, settings.isFork === true);
  if (definition.uses !== undefined) return callWorkflow(id, definition, { ...call, permissions });
  const env = interpolateEntries(workflow.env, contexts);
  const name = interpolateText(definition.name ?? id, contexts);
  const defaults = { run: { ...workflow.defaults?.run, ...definition.defaults?.run } };
  const due = { id, name, definition: { ...definition, defaults }, permissions, env, contexts, root: call.root };
  const job = await runJob(due, settings);
  return { jobs: [job], outputs: job.outputs };
}

async function callWorkflow(
  id: string,
  definition: JobDefinition,
  call: Call,
): Promise<Pick<DefinitionRun, 'jobs' | 'outputs'>> {
  const { file, root } = findWorkflow(definition.uses ?? '', call);
  const workflow = readWorkflow(file);
  const event = eventsOf(workflow).workflow_call;
  if (event === undefined) throw new Error(`${file} cannot be called: it has no workflow_call`);
  const given = (interpolate(definition.with ?? {}, call.contexts) ?? {}) as { [name: string]: unknown };
  const declared = Object.keys(event.inputs ?? {});
  const unknown = Object.keys(given).filter((name) => !declared.includes(name));
  if (unknown.length > 0) throw new Error(`Invalid input, ${unknown.join(', ')} is not defined in ${file}`);
  const secrets =
    definition.secrets === 'inherit' ? call.contexts.secrets : interpolateEntries(definition.secrets, call.contexts);
  const { github, vars } = call.contexts;
  const contexts = { github, vars, secrets, inputs: { ...defaultsOf(event), ...given } };
  const { jobs, needs } = await runCall({ ...call, workflow, contexts, root });
  const values = Object.entries(event.outputs ?? {}).map(([name, { value }]) => [name, value]);
  const outputs = interpolateEntries(Object.fromEntries(values), { ...contexts, jobs: needs });
  return { jobs: jobs.map((job) => ({ ...job, id: `${id} / ${job.id}` })), outputs };
}

function findWorkflow(uses: string, call: Call): { file: string; root: string } {
  if (uses.startsWith('./') || uses.startsWith('$/')) return { file: join(call.root, uses.slice(2)), root: call.root };
  const { repository, path, ref } = splitReference(uses);
  const root = call.settings.actions?.[`${repository}@${ref}`] ?? call.settings.actions?.[repository];
  if (root === undefined)
    throw new Error(`Unable to resolve workflow ${uses}: its repository is not mapped to a folder`);
  return { file: join(root, path), root };
}

function findEvent(workflow: WorkflowDefinition, { event }: RunnerSettings): EventDefinition | undefined {
  const definition = eventsOf(workflow)[event.name];
  const types = definition?.types ?? DEFAULT_TYPES[event.name];
  const action = event.payload.action;
  return types === undefined || action === undefined || types.includes(String(action)) ? definition : undefined;
}

function eventsOf({ on }: WorkflowDefinition): { readonly [event: string]: EventDefinition } {
  const events = typeof on === 'string' ? [on] : on;
  if (Array.isArray(events)) return Object.fromEntries(events.map((name) => [name, {}]));
  return Object.fromEntries(Object.entries(events).map(([name, definition]) => [name, definition ?? {}]));
}

/** Inputs that nobody gave: their default, else nothing of their type. */
function defaultsOf({ inputs = {} }: EventDefinition): { [name: string]: unknown } {
  const empty: { readonly [type: string]: unknown } = { boolean: false, number: 0 };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input?.default ?? empty[input?.type ?? ''] ?? '']),
  );
}

function orderJobs(workflow: WorkflowDefinition): string[] {
  const ordered: string[] = [];
  const visit = (id: string) => {
    if (ordered.includes(id)) return;
    for (const needed of needsOf(workflow.jobs[id] ?? {})) visit(needed);
    ordered.push(id);
  };
  for (const id of Object.keys(workflow.jobs)) visit(id);
  return ordered;
}

function needsOf({ needs = [] }: JobDefinition): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

function statusOf(needed: readonly Need[]): Status {
  return worst(needed.map((need) => need.result));
}

function worst(outcomes: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['failure', 'cancelled', 'skipped', 'success'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'success';
}
