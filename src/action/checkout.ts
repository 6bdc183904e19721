import { readdir } from 'node:fs/promises';
import { AppError } from '../base/index.ts';
import type { Job } from './job.ts';

/**
 * Refuses to work in the empty folder that a job without a checkout has: it looks like a repository whose contracts
 * were all removed.
 *
 * @throws AppError `FILE_NOT_FOUND`
 */
export async function requireCheckout({ env }: Pick<Job, 'env'>): Promise<void> {
  const names = await readdir(env.GITHUB_WORKSPACE ?? '').catch(() => []);
  if (names.length > 0) return;
  throw new AppError('FILE_NOT_FOUND', 'nothing is checked out', {
    hint: 'Put a step with actions/checkout before this one.',
  });
}
