/** The comparison of two bundles. */
export { type DiffOptions, diffBundles, diffRemovedService, type RuleOverride } from './diff-bundles.js';
export type { BundleDiff, SbomChange } from './model.js';
