import type { GitStore } from './git-store.ts';

/** A commit and all that it builds on, nearest first. */
export function ancestors(git: GitStore, commit: string): string[] {
  const seen = new Set([commit]);
  for (const id of seen) for (const parent of git.commits.get(id)?.parents ?? []) seen.add(parent);
  return [...seen];
}

/** A commit that both build on, and that no other such commit builds on; `undefined` for histories without one. */
export function mergeBase(git: GitStore, before: string, after: string): string | undefined {
  const reachable = new Set(ancestors(git, before));
  const common = ancestors(git, after).filter((commit) => reachable.has(commit));
  const older = new Set(common.flatMap((commit) => ancestors(git, commit).slice(1)));
  return common.find((commit) => !older.has(commit));
}

/** Paths that differ between two commits, sorted. */
export function changedPaths(git: GitStore, before: string, after: string): string[] {
  const [left, right] = [before, after].map((commit) => git.listFiles(git.commits.get(commit)?.tree ?? ''));
  const paths = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...paths].filter((path) => left?.get(path)?.id !== right?.get(path)?.id).sort();
}
