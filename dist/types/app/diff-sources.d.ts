import type { Overrides } from '../contract/index.js';
import { type BundleDiff } from '../diff/index.js';
import type { ComparedBundle, DiffReport } from '../report/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
/**
 * Compares two bundles, wherever they are.
 *
 * @throws AppError for sources that cannot be reached; UnreadableBundle when a lock file does not hold
 */
export declare function diffSources(context: AppContext, before: string, after: string, overrides?: {
    readonly before?: Overrides;
    readonly after?: Overrides;
}): Promise<DiffReport>;
/** A comparison with what it asks of the version. */
export interface Comparison extends BundleDiff {
    readonly declared: boolean;
    readonly nextVersion: string | null;
    readonly coversBreaks: boolean;
}
/** Compares two bundles in memory under the repository's rules and waivers. */
export declare function compareBundles(context: AppContext, before: LoadedBundle, after: LoadedBundle): Comparison;
/** How reports name one side of a comparison. */
export declare function describeSide(bundle: LoadedBundle): ComparedBundle;
