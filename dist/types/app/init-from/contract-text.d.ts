import type { ContractPlan } from './plan.js';
/** The contract as YAML, with a comment wherever a person must decide. */
export declare function writeContract(plan: ContractPlan): string;
/** A text as a YAML scalar. */
export declare function scalar(text: string): string;
