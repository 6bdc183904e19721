import type { DocumentNode } from '../../document/index.ts';
import { type ParameterList } from './effective-parameters.ts';
import { type Pair } from './pair.ts';
import { type Site } from './site.ts';
import type { Walk } from './walk.ts';
/** The effective parameters of one operation on both sides. */
export interface ParameterLists {
    readonly before: ParameterList;
    readonly after: ParameterList;
}
/**
 * Compares the effective parameters of one operation.
 *
 * @param operation where a report points for the side that lacks a parameter
 * @param renames names of path variables before → after
 */
export declare function diffParameters(walk: Walk, lists: ParameterLists, operation: Pair, site: Site, renames: ReadonlyMap<string, string>): void;
/** Reports list items that cannot be matched by name; `strays` of both sides in the order of the texts. */
export declare function diffStrayParameters(walk: Walk, before: readonly DocumentNode[], after: readonly DocumentNode[], parents: Pair, site: Site): void;
