/** The library: contracts, verdicts and reports over files in memory. Pure and synchronous. */
import { type Files } from './base/index.js';
import { type ReadContractResult } from './contract/index.js';
import { type BundleDiff, type DiffOptions } from './diff/index.js';
import { type ValidationResult } from './validate/index.js';
import { type VersionAssessment } from './verdict/index.js';
/**
 * Reads `pacto.yaml` of a bundle, whatever dialect it is written in.
 *
 * @returns `contract` is missing when the document cannot be taken for one; `findings` say why
 */
export declare function readContract(files: Files): ReadContractResult;
/** How a bundle is validated. */
export interface ValidateBundleOptions {
    /**
     * Bundles that the contract refers to for configuration and policies, by the text of the reference. A policy
     * reference that is not in the map is an error; without a map it is a warning that the policy was not enforced.
     */
    readonly references?: ReadonlyMap<string, Files>;
}
/** Checks structure, references between fields, meaning and policies of a bundle. */
export declare function validateBundle(files: Files, options?: ValidateBundleOptions): ValidationResult;
/** What {@link diffBundles} gives: the differences, and what they ask of the version. */
export type BundleComparison = Omit<BundleDiff, 'contractChanged'> & Pick<VersionAssessment, 'declared' | 'nextVersion'>;
/** Compares two versions of a bundle: every change with its class, reason, position and fix. */
export declare function diffBundles(before: Files, after: Files, options?: DiffOptions): BundleComparison;
export type { Change, Classification, Files, Finding } from './base/index.js';
export { type PackedBundle, packBundle, type UnpackedBundle, unpackBundle } from './bundle/index.js';
export type { Contract, ReadContractResult } from './contract/index.js';
export type { DiffOptions } from './diff/index.js';
export { type Format, type Report, renderReport } from './report/index.js';
export { findRule, listRules, type RuleEntry } from './rules/index.js';
export type { ValidationResult } from './validate/index.js';
