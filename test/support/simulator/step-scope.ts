import type { Entries, StepDefinition } from './definitions.ts';
import { type Contexts, interpolateText, type Status } from './expressions.ts';
import type { JobState } from './job-state.ts';
import type { StepLog } from './log-commands.ts';
import type { Outcome, StepRun } from './run.ts';

/** The list of steps that a step is part of: a job's or a composite's. */
export interface StepScope {
  /** All contexts but `env` and `steps`. */
  readonly contexts: Contexts & { readonly github: { readonly [name: string]: unknown } };
  /** The `env` of the steps around, on top of the job's. */
  readonly env: { readonly [name: string]: string };
  /** Root of the repository that the list is written in. */
  readonly root: string;
  /** How many composites are around; 0 in a job. */
  readonly depth: number;
  readonly results: { [id: string]: Pick<StepRun, 'outcome' | 'conclusion' | 'outputs'> };
  status: Status;
}

/** A step with its expressions evaluated. */
export interface ReadyStep {
  readonly definition: StepDefinition;
  readonly id: string;
  readonly name: string;
  readonly env: { readonly [name: string]: string };
  readonly contexts: StepScope['contexts'];
  readonly log: StepLog;
}

/** What running a step came to, before `continue-on-error`. */
export interface StepResult {
  readonly outcome: Outcome;
  readonly outputs: { readonly [name: string]: string };
  readonly steps?: readonly StepRun[];
}

/** Runs a list of steps; handed to actions, as composites are lists of steps again. */
export type RunSteps = (
  definitions: readonly StepDefinition[],
  scope: StepScope,
  job: JobState,
) => Promise<readonly StepRun[]>;

/** Evaluates a map of texts. */
export function interpolateEntries(entries: Entries | undefined, contexts: Contexts): { [name: string]: string } {
  const pairs = Object.entries(entries ?? {}).map(([key, value]) => [key, interpolateText(value, contexts)]);
  return Object.fromEntries(pairs);
}
