/** The comparison of two bundles. */
export { type DiffOptions, diffBundles, diffRemovedService, type RuleOverride } from './diff-bundles.ts';
export type { BundleDiff, SbomChange } from './model.ts';
