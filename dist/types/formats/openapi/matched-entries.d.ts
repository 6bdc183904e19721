import type { Sides } from './pair.js';
import type { Walk } from './walk.js';
/** An entry of two maps; `before` and `after` are missing in `names` as they are in `sides`. */
export interface MatchedEntry {
    /** For paths and messages: the name that consumers know. */
    readonly name: string;
    readonly names: MatchedNames;
    readonly sides: Sides;
}
/** The names that two maps give to the same thing; at least one is there. */
export interface MatchedNames {
    readonly before: string | undefined;
    readonly after: string | undefined;
}
/**
 * Matches the entries of two maps, one of which may be missing: equal names first, then those that stand for the same
 * thing. The result is ordered by name. Anything else than maps is reported as unclassified.
 *
 * @param form gives equal texts for names that stand for the same thing
 */
export declare function matchEntries(walk: Walk, maps: Sides, path: string, form?: (name: string) => string): MatchedEntry[];
