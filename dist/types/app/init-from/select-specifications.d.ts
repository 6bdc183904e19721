import type { ContractPart, SkippedFile } from './model.js';
/** Leaves out documents that are a part of another one, and those that say the same as a better one. */
export declare function selectSpecifications(parts: readonly ContractPart[]): {
    parts: ContractPart[];
    skipped: SkippedFile[];
};
