import type { Feature } from '../report/index.js';
import { type GitHubError } from './github-error.js';
/** Feature → what stands below `permissions:` of the workflow when it works. */
export declare const FEATURE_PERMISSIONS: {
    readonly comment: 'pull-requests: write';
    readonly 'check run': 'checks: write';
    readonly 'base commit of the merge': 'contents: read';
    readonly 'configuration of the base commit': 'contents: read';
    readonly 'changed files': 'contents: read';
    readonly labels: 'pull-requests: read';
    readonly 'pull request of the run': 'pull-requests: read';
    readonly 'report of the run': 'actions: read';
    readonly 'private baselines': 'packages: read';
    readonly publishing: 'packages: write';
};
/** Name of a part of the work that needs a permission. */
export type FeatureName = keyof typeof FEATURE_PERMISSIONS;
/** A feature that works; `reason` says what it did. */
export declare function featureOn(name: FeatureName, reason?: string): Feature;
/**
 * A feature that is off. The permission is named where it may be what is missing: GitHub refused with 403 or, as it
 * does for what a token may not even see, with 404.
 *
 * @param cause the error that turned it off, or the reason, one sentence without full stop
 */
export declare function featureOff(name: FeatureName, cause: GitHubError | string): Feature;
