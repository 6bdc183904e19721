/** One file per use case, over ports. */
export { findRule, listRules, type RuleEntry } from '../rules/index.js';
export { exceedsThreshold, FAIL_ON, type FailOn } from '../verdict/index.js';
export { type CheckOptions, checkWorkspace } from './check-workspace.js';
export { type Configuration, EMPTY_CONFIGURATION, readConfiguration } from './configuration.js';
export type { AppContext } from './context.js';
export { diffSources } from './diff-sources.js';
export { explainSource } from './explain-source.js';
export { absoluteLayout, createMirrors } from './mirrors.js';
export { type PublishOptions, type PublishResult, publishWorkspace } from './publish-workspace.js';
export { PublishedContracts } from './published-contracts.js';
export { UnreadableBundle } from './require-contract.js';
export { resolveGraph } from './resolve-graph.js';
export { type PackedFile, type PulledBundle, packSource, pullBundle, pushBundle } from './single-bundle.js';
export { validateSources } from './validate-sources.js';
