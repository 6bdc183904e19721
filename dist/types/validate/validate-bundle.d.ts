import { type Finding } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import type { DocumentSet } from '../document/index.js';
import type { References } from './references.js';
/** What validation needs beyond the bundle itself. */
export interface ValidateOptions {
    /**
     * What the references of configurations and policies resolve to, those of providers included. Without it policies by
     * reference are not enforced, which is a warning; with it, one that it does not have is an error.
     */
    readonly references?: References;
}
/** What validation says about a bundle. */
export interface ValidationResult {
    /** True when no finding is an error. */
    readonly valid: boolean;
    /** Missing when the document cannot be taken for a contract. */
    readonly contract?: Contract;
    /** Sorted, each once. */
    readonly findings: readonly Finding[];
}
/**
 * Checks a bundle in layers: structure, cross-field rules, meaning, policies. A broken layer does not stop the next:
 * all that can still be read is checked, so that one run shows every mistake, and each mistake once.
 */
export declare function validateBundle(documents: DocumentSet, options?: ValidateOptions): ValidationResult;
