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
 * Whether git can be asked for the files of a commit: it is here, and its files are too. A partial clone has commits
 * without their files, and they are not fetched.
 */
export async function hasFiles(source: GitSource): Promise<boolean> {
  const pattern = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  if (!(await hasCommit(source))) return false;
  // Without a match git fails.
  const settings = await runGit(source.workingDirectory, ['config', '--get-regexp', pattern]).catch(() => undefined);
  return settings === undefined;
}

/**
 * Above any command, so that nothing of a working copy makes git run or fetch anything, or ask another repository:
 * files of a branch can look like a repository of their own, with its settings.
 *
 * @see git documentation, git-config: safe.bareRepository, protocol.allow
 */
const GUARDS = ['--no-replace-objects', '--no-optional-locks'].concat(
  ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.sshCommand=false']
    .concat(['', '.ext', '.file', '.git', '.http', '.https', '.ssh'].map((name) => `protocol${name}.allow=never`))
    .flatMap((setting) => ['-c', setting]),
);

/**
 * Runs git without a shell, without anything a repository could configure to run, and without network.
 *
 * @param maxBytes of output
 * @throws AppError `GIT`, `TOO_LARGE`
 */
export async function runGit(cwd: string, args: readonly string[], maxBytes = LARGEST_OUTPUT_BYTES): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    // The option `timeout` would keep the process alive for its whole time where git cannot be started.
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const child = spawn('git', [...GUARDS, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], signal, shell: false });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) out.push(chunk);
      else child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause) => {
      const hint = 'Install git, or compare with a published version instead.';
      const what = signal.aborted ? `git ${args[0]} takes too long` : 'git cannot be run';
      reject(new AppError('GIT', what, { hint, cause }));
    });
    child.on('close', (code) => {
      if (bytes > maxBytes) reject(new AppError('TOO_LARGE', `git ${args.join(' ')} gives over ${maxBytes} bytes`));
      else if (code === 0) resolve(Buffer.concat(out));
      else {
        const said = Buffer.concat(err).toString('utf8').trim().slice(0, 500);
        reject(new AppError('GIT', `git ${args[0]} failed: ${said}`));
      }
    });
  });
}
