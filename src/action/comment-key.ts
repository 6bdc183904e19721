import { canonicalJson, sha256Hex } from '../base/index.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * Names the comment of one use of the action: the same on every run of the same job, another for another job, folder or
 * set of bundles, so that neither two comments grow nor two jobs write into one. 12 hex digits.
 */
export function commentKey(
  env: { readonly [name: string]: string | undefined },
  { folder, bundles, checkName }: ActionInputs,
): string {
  const parts = [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', folder, [...bundles], checkName];
  return sha256Hex(canonicalJson(parts)).slice(0, 12);
}
