import type { CheckResult } from './model.js';
/** Bundles with news, and those that only need to be counted: unchanged, nothing found. */
export declare function splitQuiet(results: readonly CheckResult[]): {
    loud: CheckResult[];
    quiet: CheckResult[];
};
/** `orders-service 1.1.0, redis 7.2.0` */
export declare function listBundles(results: readonly CheckResult[]): string;
