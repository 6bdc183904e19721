import type { DocumentNode } from '../../document/index.js';
import { type Pair } from './pair.js';
import type { Site } from './site.js';
import type { Walk } from './walk.js';
/** Items of `parameters` lists that the comparison by name leaves out. */
export interface StrayItems {
    readonly before: readonly DocumentNode[];
    readonly after: readonly DocumentNode[];
}
/** Reports items that are no parameters, or repeat one: how they are read is not known. */
export declare function diffStrayParameters(walk: Walk, items: StrayItems, parents: Pair, site: Site): void;
/**
 * Reports parameters of a path that all its operations replace, unless the other document still has them: they decide
 * nothing.
 */
export declare function diffShadowedParameters(walk: Walk, items: StrayItems, parents: Pair, site: Site): void;
