import type { Feature, Surroundings } from '../report/index.ts';
import type { Job } from './job.ts';
import { localCommand } from './local-command.ts';

/** Where the reports of this run are shown. */
export function surroundingsOf(job: Job, features: readonly Feature[]): Surroundings {
  const { env, inputs, event } = job;
  const commit = event.pullRequest?.headSha ?? event.sha;
  return {
    fileUrl: fileUrls(event.serverUrl, event.repository, commit),
    runUrl: event.runUrl,
    folder: inputs.folder,
    features,
    localCommand: localCommand(env, inputs.folder, event.pullRequest?.baseRef),
  };
}

/**
 * Addresses of lines at a commit, so that they stay right when the branch goes on. Paths of a report that was handed over
 * may be anything: none leads away from the commit.
 */
function fileUrls(
  serverUrl: string,
  { owner, name }: Job['event']['repository'],
  commit: string,
): NonNullable<Surroundings['fileUrl']> {
  return (path, line) => {
    const names = path.split('/').filter((name) => !['', '.', '..'].includes(name));
    const encoded = names.map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/');
    return `${serverUrl}/${owner}/${name}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`}`;
  };
}
