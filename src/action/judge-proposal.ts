import { type Configuration, type Judge, readJudge } from '../app/index.ts';
import { AppError, type RevisionFiles } from '../base/index.ts';
import { featureOff, featureOn, GitHubError, isRefusal, readLabels } from '../github/index.ts';
import type { Feature } from '../report/index.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import type { Job } from './job.ts';

const APPROVAL_LABEL = 'contract-break-approved';
const FEATURE = 'configuration of the base commit';

/**
 * A pull request does not choose its own judge. Where the base cannot be read, the defaults judge, and neither registry
 * nor mirrors of the head count; unless the head has settings that the base may have too, or the branch itself may be
 * why nothing could be read: then nobody can say what would be right.
 *
 * @throws AppError what kept the base from being read
 */
export async function judgeProposal(
  job: Job,
  { name, configuration, text }: ConfigurationFile,
  base: RevisionFiles | undefined,
  features: Feature[],
): Promise<Judge> {
  const failures: AppError[] = [];
  const judge = await readJudge({
    file: name,
    head: { configuration, ...(text === undefined ? {} : { text }) },
    approved: configuration.waivers.length > 0 && (await isApproved(job, features)),
    today: job.today,
    ...(base === undefined ? {} : { base: noteFailures(base, failures) }),
  });
  const [failure] = failures;
  if (failure !== undefined && isDecisive(failure, configuration)) throw failure;
  const why = failure instanceof GitHubError ? failure : (judge.problem ?? 'there is no base commit to read it from');
  features.push(judge.isBaseRead ? featureOn(FEATURE) : featureOff(FEATURE, why));
  return judge;
}

/** Whether the author of a branch can bring it about: requests use up a limit, files can be made large. */
export function isProvocable(error: AppError): boolean {
  return error.code === 'TOO_LARGE' || (error instanceof GitHubError && error.isRateLimited);
}

function isDecisive(failure: AppError, head: Configuration): boolean {
  if (isProvocable(failure)) return true;
  const { registry, mirrors, failOn, rules, waivers } = head;
  const sizes = mirrors.size + rules.size + waivers.length;
  return !isRefusal(failure) && (registry !== undefined || failOn !== undefined || sizes > 0);
}

/** The judge says in words what went wrong; what kind of failure it was is in the error. */
function noteFailures(base: RevisionFiles, failures: AppError[]): RevisionFiles {
  return {
    commit: base.commit,
    list: async () => await base.list(),
    async read(path) {
      try {
        return await base.read(path);
      } catch (error) {
        if (error instanceof AppError) failures.push(error);
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
