import { type Pair } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/**
 * Follows the references of both sides and compares what they lead to: once per pair, however many operations share
 * it. A reference that leads nowhere is compared with nothing; reading has reported it.
 *
 * @param kind keeps apart comparisons of the same values in different roles
 */
export declare function compareTarget(walk: Walk, entry: Pair, site: Site, kind: string, compare: (pair: Pair) => void): void;
/** What two values stand for; `undefined` when a reference leads nowhere. Reports members that a `$ref` hides. */
export declare function followReferences(walk: Walk, entry: Pair, site: Site): Pair | undefined;
/** What a path item holds beside its `$ref` is undefined, so that a change of it cannot be decided. */
export declare function compareUndefinedSiblings(walk: Walk, entry: Pair, site: Site): void;
