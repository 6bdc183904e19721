import { type BundleDiff } from '../diff/index.ts';
import type { DiffReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { type LoadedBundle } from './loaded-bundle.ts';
/**
 * Compares two bundles, wherever they are.
 *
 * @throws AppError for sources that cannot be reached
 */
export declare function diffSources(context: AppContext, before: string, after: string): Promise<DiffReport>;
/** A comparison with what it asks of the version. */
export interface Comparison extends BundleDiff {
    readonly declared: boolean;
    readonly nextVersion: string | null;
    readonly coversBreaks: boolean;
}
/** Compares two bundles in memory under the repository's rules and waivers. */
export declare function compareBundles(context: AppContext, before: LoadedBundle, after: LoadedBundle): Comparison;
