import { type Files } from '../../base/index.js';
import type { ContractPart, SkippedFile } from './model.js';
import type { ContractPlan } from './plan.js';
/** A contract that validates, and what had to be left out for that. */
export interface SettledContract {
    readonly plan: ContractPlan;
    readonly parts: readonly ContractPart[];
    /** The bundle with its ignore file. */
    readonly files: Files;
    readonly skipped: readonly SkippedFile[];
}
/**
 * Makes a contract of the parts that are valid; the others are named with what is wrong with them.
 *
 * @throws AppError `TOO_LARGE` or `USAGE` for files that cannot be in one bundle
 */
export declare function settleContract(candidates: readonly ContractPart[], plan: (parts: readonly ContractPart[]) => ContractPlan): SettledContract;
