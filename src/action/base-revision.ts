import type { RevisionFiles } from '../base/index.ts';
import { ApiRevision, type BaseCommit, findBaseCommit, type GitHubApi, type GitHubError } from '../github/index.ts';
import { checkedOutCommit, hasCommit, openGitRevision, readParents } from '../sources/index.ts';
import type { Job } from './job.ts';

/** The commit that an event starts from, as far as GitHub says. */
export interface BaseRevision {
  readonly files?: RevisionFiles;
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
  const { api, event, workingDirectory, inputs } = job;
  const found = api === undefined ? undefined : await findBase(job, api);
  if (api === undefined || found === undefined) return {};
  const { commit, problem } = found;
  const files = (await hasCommit({ workingDirectory, revision: commit }))
    ? await openGitRevision({ workingDirectory, revision: commit })
    : new ApiRevision(api, { repository: event.repository, commit, folder: inputs.folder });
  return { files, ...(problem === undefined ? {} : { problem }) };
}

async function findBase({ event, workingDirectory }: Job, api: GitHubApi): Promise<BaseCommit | undefined> {
  const checkedOut = await checkedOutCommit(workingDirectory);
  return await findBaseCommit(api, event, {
    readParents: async (commit) => await readParents({ workingDirectory, revision: commit }),
    ...(checkedOut === undefined ? {} : { checkedOut }),
  });
}
