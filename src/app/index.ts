/** One file per use case, over ports. */

export type { Overrides } from '../contract/index.ts';
export { loadParses, type ParseCache, type ParseMemory, saveParses } from '../document/index.ts';
export { findRule, listRules, type RuleEntry } from '../rules/index.ts';
export { exceedsThreshold, FAIL_ON, type FailOn } from '../verdict/index.ts';
export { type CheckOptions, checkWorkspace } from './check-workspace.ts';
export { COMMENT_MODES, type Configuration, EMPTY_CONFIGURATION, readConfiguration } from './configuration.ts';
export type { AppContext, RemoteCache } from './context.ts';
export { diffSources } from './diff-sources.ts';
export { docSource } from './doc/doc-source.ts';
export { explainSource } from './explain-source.ts';
export { type CreatedBundle, initBundle } from './init-bundle.ts';
export { initFrom } from './init-from/init-from.ts';
export type { ContractFromFolder } from './init-from/summary.ts';
export { type Judge, type JudgeInput, readJudge } from './judge.ts';
export { type LockChange, type LockOptions, lockBundle, type PreparedLock } from './lock/lock-bundle.ts';
export { LOCK_FILE, type LockEntry } from './lock/lock-file.ts';
export { absoluteLayout, createMirrors } from './mirrors.ts';
export { type PublishOptions, type PublishResult, publishWorkspace } from './publish-workspace.ts';
export { PublishedContracts } from './published-contracts.ts';
export { UnreadableBundle } from './require-contract.ts';
export { resolveGraph } from './resolve-graph.ts';
export { type Platform, resolvePlatform } from './resolve-platform.ts';
export { type PackedFile, type PulledBundle, packSource, pullBundle, pushBundle } from './single-bundle.ts';
export { validateSources } from './validate-sources.ts';
export { readValuesFiles } from './values-files.ts';
