import * as core from '@actions/core';
import { type CheckOptions, type Configuration, checkWorkspace, type Judge, readJudge } from '../../app/index.ts';
import { AppError, type RevisionFiles } from '../../base/index.ts';
import { eventNotice, featureOff, featureOn, GitHubError, publishDecision, readLabels } from '../../github/index.ts';
import type { CheckReport, FailureReport, Feature } from '../../report/index.ts';
import { ActionsCache } from '../actions-cache.ts';
import { openBaseRevision } from '../base-revision.ts';
import { type ConfigurationFile, loadConfigurationFile } from '../configuration-file.ts';
import { openContext } from '../context.ts';
import { describeFailure } from '../failure.ts';
import type { Job } from '../job.ts';
import { deliverReport } from '../reporting.ts';

const APPROVAL_LABEL = 'contract-break-approved';

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
    const file = await loadConfigurationFile(job);
    configuration = file.configuration;
    return { configuration, report: await compare(job, file, features) };
  } catch (error) {
    if (!(error instanceof AppError)) core.info(error instanceof Error ? (error.stack ?? '') : String(error));
    const report = describeFailure(error, 'check');
    return configuration === undefined ? { report } : { report, configuration };
  }
}

async function compare(job: Job, file: ConfigurationFile, features: Feature[]): Promise<CheckReport> {
  const { inputs, event } = job;
  const isProposal = event.pullRequest !== undefined || event.mergeGroup !== undefined;
  const { files: base, problem } = isProposal || inputs.changedOnly === 'true' ? await openBaseRevision(job) : {};
  if (problem !== undefined) features.push(featureOff('base commit of the merge', problem));
  const judge = isProposal ? await judgeProposal(job, file, base, features) : undefined;
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

/** Without an answer of GitHub the check goes on as if nobody knew what the event changes. */
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
    if (!(error instanceof GitHubError)) throw error;
    features.push(featureOff('changed files', error));
    return await run(options);
  }
}

/** A pull request does not choose its own judge. */
async function judgeProposal(
  job: Job,
  { name, configuration, text }: ConfigurationFile,
  base: RevisionFiles | undefined,
  features: Feature[],
): Promise<Judge> {
  const refusals: GitHubError[] = [];
  const judge = await readJudge({
    file: name,
    head: { configuration, ...(text === undefined ? {} : { text }) },
    approved: configuration.waivers.length > 0 && (await isApproved(job, features)),
    today: job.today,
    ...(base === undefined ? {} : { base: noteRefusals(base, refusals) }),
  });
  const feature = 'configuration of the base commit';
  const why = refusals[0] ?? judge.problem ?? 'there is no base commit to read it from';
  features.push(judge.isBaseRead ? featureOn(feature) : featureOff(feature, why));
  return judge;
}

/** The judge says in words what went wrong; which permission is missing is in the error. */
function noteRefusals(base: RevisionFiles, refusals: GitHubError[]): RevisionFiles {
  return {
    commit: base.commit,
    list: async () => await base.list(),
    async read(path) {
      try {
        return await base.read(path);
      } catch (error) {
        if (error instanceof GitHubError) refusals.push(error);
        throw error;
      }
    },
  };
}

/** The labels of this moment: those of the event may be older than the approval. */
async function isApproved({ api, event }: Job, features: Feature[]): Promise<boolean> {
  const known = event.pullRequest?.labels ?? [];
  if (api === undefined) return known.includes(APPROVAL_LABEL);
  try {
    return (await readLabels(api, event)).includes(APPROVAL_LABEL);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    features.push(featureOff('labels', error));
    return known.includes(APPROVAL_LABEL);
  }
}

/** A run that publishes asks the registry itself. */
function isPublishing({ inputs, event }: Job): boolean {
  return inputs.publish === true && publishDecision(event).allowed;
}
