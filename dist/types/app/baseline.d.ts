import { type Finding } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import type { Baseline } from '../verdict/index.js';
import { type AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
/** What a bundle is compared with. */
export interface BaselineChoice {
    /** `same`: its own version is published; `below`: an older one; `none`: nothing to compare with. */
    readonly kind: 'same' | 'below' | 'none';
    readonly bundle?: LoadedBundle;
    readonly baseline: Baseline | null;
    readonly findings: readonly Finding[];
    /** True when the published content is byte for byte the one of the workspace. */
    readonly identical?: boolean;
}
/**
 * Chooses the published version that a bundle is compared with.
 *
 * @param setting `auto`, `none`, `required`, a tag, a reference, or `git:REV` with a commit
 * @throws AppError as stores and git do, and for `required` when nothing is published
 */
export declare function chooseBaseline(context: AppContext, bundle: LoadedBundle, contract: Contract, setting: string): Promise<BaselineChoice>;
