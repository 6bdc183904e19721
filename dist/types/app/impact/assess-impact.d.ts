import type { Overrides } from '../../contract/index.js';
import type { ImpactReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
import { type ResolvedFacts } from '../resolve-contracts.js';
import { type UnreadableSource } from '../resolve-platform.js';
/** Where consumers are looked for. */
export interface ImpactOptions {
    /** Contracts whose platform counts, beside the workspace. */
    readonly repos?: readonly string[];
    readonly overrides?: {
        readonly before?: Overrides;
        readonly after?: Overrides;
    };
}
/**
 * Says whom a change reaches: what depends on the service in the workspace and below the given contracts, directly and
 * through others.
 *
 * @throws AppError for sources that cannot be reached, `USAGE` for two different services or nothing to look at;
 * UnreadableBundle for a source that is no contract
 */
export declare function assessImpact(context: AppContext, before: string, after: string, { repos, overrides }?: ImpactOptions): Promise<ImpactReport>;
/** Contracts among which consumers are looked for, and bundles that say nothing. */
export interface KnownLandscape {
    readonly reached: ResolvedFacts;
    readonly unreadable: readonly UnreadableSource[];
}
/** The same for bundles and a platform in memory. @throws AppError `USAGE`; UnreadableBundle */
export declare function assessImpactIn(context: AppContext, landscape: KnownLandscape, before: LoadedBundle, after: LoadedBundle): ImpactReport;
