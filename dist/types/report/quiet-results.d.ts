import type { CheckResult } from './model.js';
/**
 * Bundles with news, and those that only need to be counted: unchanged, nothing found.
 *
 * @param isSteady also counts those that only prose was edited in, whatever remarks they had before
 */
export declare function splitQuiet(results: readonly CheckResult[], isSteady?: boolean): {
    loud: CheckResult[];
    quiet: CheckResult[];
};
/** `orders-service 1.1.0, redis 7.2.0` */
export declare function listBundles(results: readonly CheckResult[]): string;
