import type { RevisionFiles } from '../base/index.ts';
import { ApiRevision, type BaseCommit, findBaseCommit, type GitHubApi, type GitHubError } from '../github/index.ts';
import { checkedOutCommit, hasFiles, openGitRevision, readParents } from '../sources/index.ts';
import type { Job } from './job.ts';

/** The commit that an event starts from, as far as GitHub says. */
export interface BaseRevision {
  readonly files?: RevisionFiles;
  /**
   * Whose configuration judges: the same commit, or, where the branch is checked out as it stands and is compared with
   * the commit it left, the tip of the base. A branch that leaves an old commit does not choose an old judge.
   */
  readonly judge?: RevisionFiles;
  /** Why it is only the commit of the payload, which may be older than what was merged. */
  readonly problem?: GitHubError;
}

/**
 * The files of the commit that the event starts from: out of the working copy where it has the commit, else from the
 * API, since a checkout usually holds one commit only. Without files for events that start from nothing.
 *
 * @throws AppError `GIT`
 */
export async function openBaseRevision(job: Job): Promise<BaseRevision> {
  const { api, event } = job;
  const found = api === undefined ? undefined : await findBase(job, api);
  if (api === undefined || found === undefined) return {};
  const { commit, from, problem } = found;
  const files = await openRevision(job, api, commit);
  const tip = from === 'merge base' ? (event.pullRequest?.baseSha ?? commit) : commit;
  const judge = tip === commit ? files : await openRevision(job, api, tip);
  return { files, judge, ...(problem === undefined ? {} : { problem }) };
}

async function openRevision({ root, event, inputs }: Job, api: GitHubApi, commit: string): Promise<RevisionFiles> {
  const { folder } = inputs;
  const source = { workingDirectory: root, revision: commit };
  if (await hasFiles(source)) return await openGitRevision(source, folder);
  return new ApiRevision(api, { repository: event.repository, commit, folder });
}

async function findBase({ event, root: workingDirectory }: Job, api: GitHubApi): Promise<BaseCommit | undefined> {
  const checkedOut = await checkedOutCommit(workingDirectory);
  return await findBaseCommit(api, event, {
    readParents: async (commit) => await readParents({ workingDirectory, revision: commit }),
    ...(checkedOut === undefined ? {} : { checkedOut }),
  });
}
