import type { Feature } from '../report/index.ts';
import { type GitHubError, isRefusal } from './github-error.ts';

/** Feature → what stands below `permissions:` of the workflow when it works. */
export const FEATURE_PERMISSIONS = {
  comment: 'pull-requests: write',
  'check run': 'checks: write',
  'base commit of the merge': 'contents: read',
  'configuration of the base commit': 'contents: read',
  'changed files': 'contents: read',
  labels: 'pull-requests: read',
  'pull request of the run': 'pull-requests: read',
  'report of the run': 'actions: read',
  'private baselines': 'packages: read',
  publishing: 'packages: write',
} as const;

/** Name of a part of the work that needs a permission. */
export type FeatureName = keyof typeof FEATURE_PERMISSIONS;

/** A feature that works; `reason` says what it did. */
export function featureOn(name: FeatureName, reason?: string): Feature {
  return { name, isOn: true, ...(reason === undefined ? {} : { reason }) };
}

/**
 * A feature that is off. The permission is named where it may be what is missing: GitHub refused with 403 or, as it
 * does for what a token may not even see, with 404.
 *
 * @param cause the error that turned it off, or the reason, one sentence without full stop
 */
export function featureOff(name: FeatureName, cause: GitHubError | string): Feature {
  if (typeof cause === 'string') return { name, isOn: false, reason: cause };
  if (!isRefusal(cause)) return { name, isOn: false, reason: cause.message.replace(/\.$/, '') };
  if (cause.status === 401) return { name, isOn: false, reason: 'GitHub does not accept the token (401)' };
  const reason =
    cause.status === 403
      ? 'the token of the workflow may not do this (403)'
      : 'it is not there, or the token of the workflow may not see it (404)';
  const usual = FEATURE_PERMISSIONS[name];
  const permission = cause.permissions.includes(usual) ? usual : (cause.permission ?? usual);
  return { name, isOn: false, reason, permission };
}
