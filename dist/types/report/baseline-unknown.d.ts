import type { CheckResult } from './model.js';
/** Whether the registry hides if anything is published for a bundle. */
export declare function isBaselineUnknown({ findings }: Pick<CheckResult, 'findings'>): boolean;
