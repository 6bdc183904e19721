import type { ActionInputs } from './inputs.js';
/**
 * Names the comment of one use of the action: the same on every run of the same job, another for another job, folder or
 * set of bundles, so that neither two comments grow nor two jobs write into one. 12 hex digits.
 */
export declare function commentKey(env: {
    readonly [name: string]: string | undefined;
}, { folder, bundles, checkName }: ActionInputs): string;
