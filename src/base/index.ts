/** Vocabulary that every other folder shares. Depends on nothing. */
export { canonicalJson } from './canonical-json.ts';
export type { Change, ChangeType, Direction, DocumentDiff, DraftChange, Proof } from './change.ts';
export {
  CLASSIFICATIONS,
  type Classification,
  compareClassifications,
  worstClassification,
} from './classification.ts';
export { compareText } from './compare.ts';
export { equalValues } from './equal-values.ts';
export { AppError, type AppErrorCode, type AppErrorOptions, assertNever, InternalError, invariant } from './errors.ts';
export { heldNumbers, rememberNumbers } from './exact-numbers.ts';
export { type Files, toBytes } from './files.ts';
export { compareFindings, type Finding, hasErrors, type Severity } from './finding.ts';
export { foldersDownTo } from './folders.ts';
export { sha256Digest, sha256Hex } from './hash.ts';
export { type DocumentPath, formatPath, formatPointer, parsePointer } from './json-pointer.ts';
export { isJsonObject, type JsonObject } from './json-value.ts';
export { nearestName } from './nearest.ts';
export { mapBounded } from './parallel.ts';
export { type Locatable, type Location, type Position, type Range, START_OF_FILE } from './position.ts';
export type { RevisionFiles } from './revision-files.ts';
export { RevisionTree, repositoryPath, type TreeEntry } from './revision-tree.ts';
export type { Timing } from './timing.ts';
