import * as core from '@actions/core';
import {
  annotationCommands,
  featureOff,
  featureOn,
  type GitHubApi,
  GitHubError,
  publishCheckRun,
} from '../github/index.ts';
import {
  type Annotation,
  type CheckReport,
  type FailureReport,
  type Feature,
  listAnnotations,
  renderComment,
  type Surroundings,
  selectAnnotations,
  type ValidateReport,
} from '../report/index.ts';
import type { Job } from './job.ts';

/**
 * The runner shows 10 of each level for the whole composite. Free stay one error for the sentence that fails the step,
 * warnings for the event and for the cache, which has up to three, and a notice for what publishing decides.
 */
const BUDGET = { error: 9, warning: 6, notice: 9 };

/** The Checks API takes 65,535 characters. */
const LONGEST_CHECK_SUMMARY = 65_000;

/** Puts remarks on lines: into a check run where that is allowed, else as workflow commands. Gives what was possible. */
export async function annotate(
  job: Job,
  report: CheckReport | FailureReport,
  surroundings: Surroundings,
  mayWrite: string | undefined,
): Promise<Feature[]> {
  const { annotations: mode } = job.inputs;
  const list = listAnnotations(report, { folder: surroundings.folder });
  if (mode === 'none') return [];
  if (mode === 'commands') {
    emitCommands(list);
    return [];
  }
  const feature = await runCheck(job, report, surroundings, list, mayWrite);
  if (!feature.isOn) emitCommands(list);
  return [feature];
}

/** Remarks as workflow commands, the most important first, within what the runner shows. */
export function emitCommands(list: readonly Annotation[]): void {
  const { shown, left } = selectAnnotations(list, BUDGET);
  for (const line of annotationCommands(shown)) core.info(line);
  if (left > 0) core.notice(`${left} more remarks are in the job summary and in report.json.`);
}

/** Remarks of a validation alone. */
export function annotateValidation(job: Job, report: ValidateReport | FailureReport): void {
  if (job.inputs.annotations === 'none') return;
  emitCommands(listAnnotations(report, { folder: job.inputs.folder }));
}

async function runCheck(
  job: Job,
  report: CheckReport | FailureReport,
  surroundings: Surroundings,
  annotations: readonly Annotation[],
  mayNotWrite: string | undefined,
): Promise<Feature> {
  if (mayNotWrite !== undefined) return featureOff('check run', mayNotWrite);
  if (job.api === undefined) return featureOff('check run', 'there is no token');
  try {
    const { annotations: count } = await createRun(job, job.api, report, surroundings, annotations);
    return featureOn(
      'check run',
      count === annotations.length ? undefined : `${count} of ${annotations.length} remarks`,
    );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return featureOff('check run', error);
  }
}

async function createRun(
  { event, inputs }: Job,
  api: GitHubApi,
  report: CheckReport | FailureReport,
  surroundings: Surroundings,
  annotations: readonly Annotation[],
) {
  return await publishCheckRun(api, {
    repository: event.repository,
    headSha: event.pullRequest?.headSha ?? event.sha,
    name: inputs.checkName,
    conclusion: conclusionOf(report),
    title: report.kind === 'check' ? report.headline : 'The contract check could not run',
    summary: renderComment(report, { surroundings, maxLength: LONGEST_CHECK_SUMMARY }),
    annotations,
    detailsUrl: event.runUrl,
  });
}

function conclusionOf(report: CheckReport | FailureReport): 'success' | 'failure' | 'neutral' {
  if (report.kind === 'failure') return 'failure';
  return ({ pass: 'success', fail: 'failure', neutral: 'neutral' } as const)[report.verdict];
}
