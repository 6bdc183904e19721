import { spawn } from 'node:child_process';
import { AppError } from '../base/index.ts';

const TIMEOUT_MS = 60_000;
/** The list of a repository with a million files has about 100 MB. */
const LARGEST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A commit of a working copy. */
export interface GitSource {
  /** A folder inside the working copy. */
  readonly workingDirectory: string;
  /** Anything git takes for a commit. */
  readonly revision: string;
}

/**
 * The commit that a revision names.
 *
 * @throws AppError `GIT`
 */
export async function resolveCommit(source: GitSource): Promise<string> {
  const { workingDirectory, revision } = source;
  const name = `${revision}^{commit}`;
  const output = await runGit(workingDirectory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]).catch(
    (error: unknown) => {
      throw new AppError('GIT', `git knows no commit ${JSON.stringify(revision)}`, {
        hint: 'Fetch it first: a shallow checkout holds only the newest commit (actions/checkout: fetch-depth: 0).',
        cause: error,
      });
    },
  );
  return output.toString('utf8').trim();
}

/** Whether a revision is a commit that is here; false as well where git or the repository is missing. */
export async function hasCommit(source: GitSource): Promise<boolean> {
  return (await resolveCommit(source).catch(() => undefined)) !== undefined;
}

/** The commit that is checked out; `undefined` where there is none, no repository or no git. */
export async function checkedOutCommit(workingDirectory: string): Promise<string | undefined> {
  return await resolveCommit({ workingDirectory, revision: 'HEAD' }).catch(() => undefined);
}

/**
 * Parents as the commit itself names them: a shallow clone, which git shows without history, keeps them too.
 * `undefined` when the commit is not here.
 *
 * @see git documentation, gitformat-commit; git-cat-file
 */
export async function readParents(source: GitSource): Promise<string[] | undefined> {
  const commit = await resolveCommit(source).catch(() => undefined);
  if (commit === undefined) return undefined;
  const object = (await runGit(source.workingDirectory, ['cat-file', 'commit', commit])).toString('utf8');
  const [header = ''] = object.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? '');
}

/**
 * Runs git without a shell and without anything a repository could configure to run.
 *
 * @throws AppError `GIT`; `TOO_LARGE` above 256 MiB of output
 */
export async function runGit(cwd: string, args: readonly string[]): Promise<Buffer> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args];
  return await new Promise((resolve, reject) => {
    const child = spawn('git', safe, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS, shell: false });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= LARGEST_OUTPUT_BYTES) out.push(chunk);
      else child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause) => {
      const hint = 'Install git, or compare with a published version instead.';
      reject(new AppError('GIT', 'git cannot be run', { hint, cause }));
    });
    child.on('close', (code) => {
      if (bytes > LARGEST_OUTPUT_BYTES) reject(new AppError('TOO_LARGE', `the output of git ${args[0]} is too large`));
      else if (code === 0) resolve(Buffer.concat(out));
      else {
        const said = Buffer.concat(err).toString('utf8').trim().slice(0, 500);
        reject(new AppError('GIT', `git ${args[0]} failed: ${said}`));
      }
    });
  });
}
