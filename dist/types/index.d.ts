/** The library: contracts, verdicts and reports over files in memory. Pure and synchronous. */
import { type Files } from './base/index.js';
import { type ReadContractResult } from './contract/index.js';
import { type BundleDiff, type DiffOptions } from './diff/index.js';
import { type Budgets, type SchemaDialect } from './schema/index.js';
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
/** How two schemas are compared. */
export interface CompareSchemasOptions {
    /** Default: what `$schema` says, else 2020-12. */
    readonly dialect?: SchemaDialect;
    /** `closed` (default): the writer writes only names that its schema declares; `open`: any that it accepts. */
    readonly world?: 'closed' | 'open';
    /** How much may be tried before the answer is unknown, in counts. */
    readonly budgets?: Partial<Budgets>;
}
/** Whether all that a writer may send is accepted by a reader. */
export interface SchemasComparison {
    /** `contained` is proved, `not-contained` has a witness, `unknown` a reason. */
    readonly answer: 'contained' | 'not-contained' | 'unknown';
    /** A value that the writer's schema accepts and the reader's rejects. */
    readonly witness?: unknown;
    /** Why the reader's schema rejects the witness, in words. */
    readonly error?: string;
    /** What stopped the proof: a keyword or a budget. */
    readonly reason?: string;
}
/** Compares two JSON Schemas: is every value of `writer` accepted by `reader`? Never throws for what is in them. */
export declare function compareSchemas(writer: unknown, reader: unknown, options?: CompareSchemasOptions): SchemasComparison;
export type { Change, Classification, Files, Finding } from './base/index.js';
export { type PackedBundle, packBundle, type UnpackedBundle, unpackBundle } from './bundle/index.js';
export type { Contract, ReadContractResult } from './contract/index.js';
export type { DiffOptions } from './diff/index.js';
export { type Format, type Report, renderReport } from './report/index.js';
export { findRule, listRules, type RuleEntry } from './rules/index.js';
export type { ValidationResult } from './validate/index.js';
