import * as core from '@actions/core';
import { type CheckOptions, type Configuration, checkWorkspace } from '../../app/index.ts';
import { AppError, type RevisionFiles } from '../../base/index.ts';
import { eventNotice, featureOff, featureOn, GitHubError, publishDecision } from '../../github/index.ts';
import type { CheckReport, FailureReport, Feature } from '../../report/index.ts';
import { ActionsCache } from '../actions-cache.ts';
import { openBaseRevision } from '../base-revision.ts';
import { requireCheckout } from '../checkout.ts';
import { type ConfigurationFile, loadConfigurationFile } from '../configuration-file.ts';
import { openContext } from '../context.ts';
import { describeFailure } from '../failure.ts';
import type { Job } from '../job.ts';
import { isProvocable, judgeProposal } from '../judge-proposal.ts';
import { logStack } from '../log.ts';
import { deliverReport } from '../reporting.ts';

/** Compares, judges, tells everybody, and fails last, so that what there is to say is said in any case. */
export async function runDiff(job: Job): Promise<void> {
  const notice = eventNotice(job.event);
  if (notice !== undefined) core.warning(notice);
  const features: Feature[] = [];
  const checked = await check(job, features);
  const mode = job.inputs.comment ?? checked.configuration?.comment ?? 'changes';
  await deliverReport(job, checked.report, mode, features);
  const { report } = checked;
  if (report.kind === 'failure') {
    const hint = report.hint === undefined ? '' : ` ${report.hint}`;
    core.setFailed(`The contract check could not run, nothing was judged: ${report.message}.${hint}`);
  } else if (report.verdict === 'fail') core.setFailed(report.headline);
}

interface Checked {
  readonly report: CheckReport | FailureReport;
  /** Missing when it could not be read. */
  readonly configuration?: Configuration;
}

/** Never throws: what goes wrong is a report too, of its own kind. */
async function check(job: Job, features: Feature[]): Promise<Checked> {
  let configuration: Configuration | undefined;
  try {
    await requireCheckout(job);
    const file = await loadConfigurationFile(job);
    configuration = file.configuration;
    return { configuration, report: await compare(job, file, features) };
  } catch (error) {
    if (!(error instanceof AppError)) logStack(error);
    const report = describeFailure(error, 'check');
    return configuration === undefined ? { report } : { report, configuration };
  }
}

async function compare(job: Job, file: ConfigurationFile, features: Feature[]): Promise<CheckReport> {
  const { inputs, event } = job;
  const isProposal = event.pullRequest !== undefined || event.mergeGroup !== undefined;
  const needsBase = isProposal || inputs.changedOnly === 'true';
  const { files: base, problem, ...tip } = needsBase ? await openBaseRevision(job) : {};
  if (problem !== undefined) features.push(featureOff('base commit of the merge', problem));
  const judge = isProposal ? await judgeProposal(job, file, tip.judge, features) : undefined;
  const cache = inputs.cache && !isPublishing(job) ? new ActionsCache(job.files.content) : undefined;
  const { app, save } = await openContext(job, judge?.configuration ?? file.configuration, file.path, cache);
  const options: CheckOptions = {
    baseline: inputs.baseline,
    changedOnly: inputs.changedOnly === 'true' || (inputs.changedOnly === 'auto' && isProposal),
    ...(inputs.bundles.length === 0 ? {} : { bundles: inputs.bundles }),
    ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
    ...(judge === undefined ? { acceptRemoved: true } : { judge }),
  };
  try {
    return await checkWithBase(options, base, features, async (each) => await checkWorkspace(app, each));
  } finally {
    await save();
    if (cache !== undefined) features.push({ name: 'cache', ...cache.outcome });
  }
}

/**
 * Without an answer of GitHub the check goes on as if nobody knew what the event changes; not where the branch itself
 * may be why there is none, since a service that it removes would then go unseen.
 */
async function checkWithBase(
  options: CheckOptions,
  base: RevisionFiles | undefined,
  features: Feature[],
  run: (options: CheckOptions) => Promise<CheckReport>,
): Promise<CheckReport> {
  if (base === undefined) return await run(options);
  try {
    const report = await run({ ...options, base });
    features.push(featureOn('changed files'));
    return report;
  } catch (error) {
    if (!(error instanceof GitHubError) || isProvocable(error)) throw error;
    features.push(featureOff('changed files', error));
    return await run(options);
  }
}

/** A run that publishes asks the registry itself. */
function isPublishing({ inputs, event }: Job): boolean {
  return inputs.publish === true && publishDecision(event).allowed;
}
