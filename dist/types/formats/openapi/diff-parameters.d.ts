import { type ParameterList } from './effective-parameters.js';
import { type Pair } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/** The effective parameters of one operation on both sides. */
export interface ParameterLists {
    readonly before: ParameterList;
    readonly after: ParameterList;
}
/** Where a report points for the side that lacks a parameter. */
interface Owners {
    /** For parameters that all operations of the path share. */
    readonly pathItem: Pair;
    readonly operation: Pair;
}
/**
 * Compares the effective parameters of one operation.
 *
 * @param renames names of path variables before → after
 */
export declare function diffParameters(walk: Walk, lists: ParameterLists, owners: Owners, site: Site, renames: ReadonlyMap<string, string>): void;
export {};
