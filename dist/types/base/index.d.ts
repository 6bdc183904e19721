/** Vocabulary that every other folder shares. Depends on nothing. */
export { canonicalJson } from './canonical-json.js';
export type { Change, ChangeType, Direction, DocumentDiff, DraftChange, Proof } from './change.js';
export { CLASSIFICATIONS, type Classification, compareClassifications, worstClassification, } from './classification.js';
export { compareText } from './compare.js';
export { equalValues } from './equal-values.js';
export { AppError, type AppErrorCode, type AppErrorOptions, assertNever, InternalError, invariant } from './errors.js';
export { type Files, toBytes } from './files.js';
export { compareFindings, type Finding, hasErrors, type Severity } from './finding.js';
export { sha256Digest, sha256Hex } from './hash.js';
export { type DocumentPath, formatPath, formatPointer, parsePointer } from './json-pointer.js';
export { isJsonObject, type JsonObject } from './json-value.js';
export { nearestName } from './nearest.js';
export { mapBounded } from './parallel.js';
export { type Locatable, type Location, type Position, type Range, START_OF_FILE } from './position.js';
export type { RevisionFiles } from './revision-files.js';
export { RevisionTree, repositoryPath, type TreeEntry } from './revision-tree.js';
export type { Timing } from './timing.js';
