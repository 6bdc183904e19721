import * as core from '@actions/core';
import { Interrupted } from '../app/index.ts';
import { AppError } from '../base/index.ts';
import { renderSummary } from '../report/index.ts';
import { hasAbandonedWork } from './actions-cache.ts';
import { describeFailure } from './failure.ts';
import { type Job, openJob, type Variables } from './job.ts';
import { logStack, logText } from './log.ts';
import { writeJobSummary } from './reporting.ts';
import { runComment } from './steps/comment.ts';
import { runDiff } from './steps/diff.ts';
import { runPublish } from './steps/publish.ts';
import { isFollowed, runValidate } from './steps/validate.ts';

const STEPS = { validate: runValidate, diff: runDiff, publish: runPublish, comment: runComment };

/** Name of a step. */
export type StepName = keyof typeof STEPS;

/**
 * Runs one step of the action. Never throws: what goes wrong fails the step with a message that helps. Ends the process
 * when something is left in it that nobody waits for.
 */
export async function runStep(name: StepName, env: Variables): Promise<void> {
  let isInterrupted = false;
  try {
    await STEPS[name](await openJob(env));
  } catch (error) {
    isInterrupted = error instanceof Interrupted;
    await fail(name, env, error);
  }
  if (isInterrupted || hasAbandonedWork()) process.exit();
}

async function fail(name: StepName, env: Variables, error: unknown): Promise<void> {
  const report = describeFailure(error, name);
  if (!(error instanceof AppError)) logStack(error);
  const text = report.hint === undefined ? report.message : `${report.message}. ${report.hint}`;
  // The step that follows meets the same trouble, and tells it in full.
  if (name === 'validate' && isFollowed({ env })) {
    logText(`Not validated: ${text}`);
    return;
  }
  const surroundings = { folder: '', features: [], localCommand: 'pacto check' };
  await writeJobSummary({ env } as Pick<Job, 'env'>, renderSummary(report, { surroundings })).catch(() => undefined);
  core.setFailed(text);
}
