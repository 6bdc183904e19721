import { spawn } from 'node:child_process';
import { posix } from 'node:path';
import { AppError, type Files } from '../base/index.ts';
import { applyIgnoreRules, UNPACK_LIMITS } from '../bundle/index.ts';

const TIMEOUT_MS = 60_000;
const CONTRACT_FILE = 'pacto.yaml';

/** A bundle as it stands at a commit. */
export interface GitSource {
  /** A folder inside the working copy. */
  readonly workingDirectory: string;
  /** Anything git takes for a commit; resolved once, so that a moving branch cannot mix two states. */
  readonly revision: string;
}

/**
 * The commit that a revision names.
 *
 * @throws AppError `GIT`
 */
export async function resolveCommit({ workingDirectory, revision }: GitSource): Promise<string> {
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

/**
 * Folders that hold a `pacto.yaml` at a commit, relative to the working directory, with `/` separators.
 *
 * @throws AppError `GIT`
 */
export async function listGitBundles({ workingDirectory, revision }: GitSource): Promise<string[]> {
  const output = await runGit(workingDirectory, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--end-of-options',
    revision,
    '--',
    '.',
  ]);
  const paths = output.toString('utf8').split('\0');
  return paths.filter((path) => posix.basename(path) === CONTRACT_FILE).map((path) => posix.dirname(path));
}

/**
 * The files of a bundle folder at a commit, or `undefined` when the folder has no contract there.
 *
 * @param folder relative to the working directory, with `/` separators
 * @throws AppError `GIT`, `TOO_LARGE`
 */
export async function loadGitFolder(source: GitSource, folder: string): Promise<Files | undefined> {
  const { workingDirectory, revision } = source;
  const args = [
    'ls-tree',
    '-r',
    '-z',
    '--long',
    '--end-of-options',
    revision,
    '--',
    folder === '.' ? '.' : `${folder}/`,
  ];
  const entries = parseTree(await runGit(workingDirectory, args));
  const prefix = folder === '.' ? '' : `${folder}/`;
  const inside = entries.filter(({ path }) => path.startsWith(prefix));
  if (!inside.some(({ path }) => path === `${prefix}${CONTRACT_FILE}`)) return undefined;
  const total = inside.reduce((sum, { size }) => sum + size, 0);
  if (total > UNPACK_LIMITS.totalBytes || inside.length > UNPACK_LIMITS.entries) {
    throw new AppError('TOO_LARGE', `${folder} at ${revision} is too large to be a bundle`);
  }
  const files: [string, Uint8Array][] = [];
  for (const { path, object } of inside) {
    const content = await runGit(workingDirectory, ['cat-file', 'blob', object]);
    files.push([path.slice(prefix.length), new Uint8Array(content)]);
  }
  return applyIgnoreRules(Object.fromEntries(files));
}

interface TreeEntry {
  readonly path: string;
  readonly object: string;
  readonly size: number;
}

/** Lines are `MODE TYPE OBJECT SIZE<TAB>PATH`; links (mode 120000) and submodules are left out. */
function parseTree(output: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const line of output.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const [mode, type, object, size] = line.slice(0, tab).split(/ +/);
    if (tab === -1 || type !== 'blob' || mode === '120000' || object === undefined) continue;
    entries.push({ path: line.slice(tab + 1), object, size: Number(size) });
  }
  return entries;
}

/** Runs git without a shell and without anything a repository could configure to run. */
async function runGit(cwd: string, args: readonly string[]): Promise<Buffer> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args];
  return await new Promise((resolve, reject) => {
    const child = spawn('git', safe, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS, shell: false });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause) => {
      const hint = 'Install git, or compare with a published version instead.';
      reject(new AppError('GIT', 'git cannot be run', { hint, cause }));
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else
        reject(
          new AppError('GIT', `git ${args[0]} failed: ${Buffer.concat(err).toString('utf8').trim().slice(0, 500)}`),
        );
    });
  });
}
