import { writeFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { AppError } from '../base/index.ts';
import { featureOff, handOffReason, isHandOff } from '../github/index.ts';
import { type CheckReport, type FailureReport, type Feature, renderReport, renderSummary } from '../report/index.ts';
import { annotate } from './annotate.ts';
import { checkOutputs } from './check-outputs.ts';
import { commentKey } from './comment-key.ts';
import type { CommentMode } from './inputs.ts';
import type { Job } from './job.ts';
import { logText } from './log.ts';
import { commentBody, type PostedComment, postComment } from './post-comment.ts';
import { writeHandOff, writeReportFiles } from './report-files.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Tells everybody: files and outputs, the job summary, remarks on lines, the comment, in the order of how little each
 * needs. Nothing that goes wrong here changes the verdict.
 *
 * @param features what is known already of what works in this run
 */
export async function deliverReport(
  job: Job,
  report: CheckReport | FailureReport,
  mode: CommentMode,
  features: readonly Feature[],
): Promise<void> {
  const known = [...features];
  logText(renderReport(report, 'text'));
  await attempt('outputs', async () => await writeOutputs(job, report, known));
  await attempt('job summary', async () => await writeSummary(job, report, known));
  const mayNotWrite = handOffReason(job.event);
  await attempt('annotations', async () => {
    known.push(...(await annotate(job, report, surroundingsOf(job, mendable(known)), mayNotWrite)));
  });
  await attempt('comment', async () => {
    const { feature, url } = await comment(job, report, mode, known);
    if (feature !== undefined) known.push(feature);
    if (url !== undefined) core.setOutput('comment-url', url);
  });
  // Once more, with what turned out to work.
  await attempt('job summary', async () => await writeSummary(job, report, known));
  for (const { name, isOn, reason, permission } of known) {
    if (!isOn) logText(`${name} is off: ${reason ?? ''}${permission === undefined ? '' : ` (needs ${permission})`}`);
  }
}

/** A part of the reporting that fails is told and left out. */
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    core.warning(`The ${what} could not be written: ${message}`);
    if (!(error instanceof AppError) && error instanceof Error) core.debug(error.stack ?? '');
  }
}

async function writeOutputs(job: Job, report: CheckReport | FailureReport, features: readonly Feature[]) {
  if (report.kind === 'check') {
    for (const [name, value] of Object.entries(checkOutputs(report))) core.setOutput(name, value);
  }
  const files = await writeReportFiles(job, report, commentBody(report, surroundingsOf(job, mendable(features))));
  core.setOutput('report-path', files.report);
  core.setOutput('sarif-path', files.sarif ?? '');
  const key = commentKey(job.env, job.inputs);
  core.setOutput('comment-key', key);
  if (!isHandOff(job.event)) return;
  core.setOutput('hand-off-path', await writeHandOff(job, report, key));
  core.setOutput('hand-off', 'true');
}

/** The summary of a step is one file, so writing it again replaces it. */
async function writeSummary(job: Job, report: CheckReport | FailureReport, features: readonly Feature[]) {
  await writeJobSummary(job, renderSummary(report, { surroundings: surroundingsOf(job, features) }));
}

/** Writes the job summary of this step; runners without one are left alone. */
export async function writeJobSummary({ env }: Pick<Job, 'env'>, text: string): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path !== undefined && path !== '') await writeFile(path, `${text}\n`);
}

async function comment(
  job: Job,
  report: CheckReport | FailureReport,
  mode: CommentMode,
  features: readonly Feature[],
): Promise<PostedComment> {
  const { event, api, env, inputs } = job;
  if (event.pullRequest === undefined || mode === 'never') return {};
  const mayNotWrite = handOffReason(event);
  if (mayNotWrite !== undefined) return { feature: featureOff('comment', mayNotWrite) };
  if (api === undefined) return { feature: featureOff('comment', 'there is no token') };
  const place = { api, repository: event.repository, number: event.pullRequest.number };
  return await postComment(
    { ...place, key: commentKey(env, inputs), mode },
    report,
    surroundingsOf(job, mendable(features)),
  );
}

/** What readers of a pull request can turn on; the rest is for the job summary. */
function mendable(features: readonly Feature[]): Feature[] {
  return features.filter(({ isOn, permission }) => isOn || permission !== undefined);
}
