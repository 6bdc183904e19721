import { execFileSync } from 'node:child_process';

/** Runs git in a folder, without anything that the machine configures, and gives its output. */
export function runGitIn(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const options = { cwd: folder, stdio: 'pipe', encoding: 'utf8' } as const;
  return execFileSync('git', [...identity, ...args], options).trim();
}

/** Makes a repository of what is in a folder, and gives the first commit. */
export function initGit(folder: string, ...options: string[]): string {
  runGitIn(folder, 'init', '-q', '-b', 'main', ...options);
  return commitAll(folder, 'base');
}

/** Commits everything in a folder, and gives the commit. */
export function commitAll(folder: string, message: string): string {
  runGitIn(folder, 'add', '-A');
  runGitIn(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return runGitIn(folder, 'rev-parse', 'HEAD');
}
