import { type Change, type Classification } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import { type DocumentSet } from '../document/index.js';
import type { BundleDiff } from './model.js';
/** What a repository decides about a rule: another class, or not to report it. */
export type RuleOverride = Classification | 'off';
/** How bundles are compared. */
export interface DiffOptions {
    /** Looked up by rule id; the tables themselves never change. Default: none. */
    readonly rules?: ReadonlyMap<string, RuleOverride>;
}
/**
 * Compares two bundles. A document that cannot be read on either side is an error finding and raises the class to at
 * least POTENTIAL_BREAKING: what was not compared is never called unchanged.
 */
export declare function diffBundles(before: DocumentSet, after: DocumentSet, options?: DiffOptions): BundleDiff;
/** A whole service that is gone, or whose folder now holds another one. */
export declare function diffRemovedService(before: Contract, renamedTo?: string): Change;
