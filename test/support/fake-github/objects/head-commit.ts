import { formatTime } from '../clock.ts';
import type { Commit } from '../git-store.ts';
import type { JsonObject } from './example.ts';

/** A commit as the payloads of pushes, merge groups and workflow runs hold it. */
export function headCommitObject({ id, tree, message, signature }: Commit): JsonObject {
  const { name, email, seconds } = signature;
  const person = { name, email };
  return { id, tree_id: tree, message, timestamp: formatTime(seconds), author: person, committer: person };
}
