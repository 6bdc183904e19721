import { type ContractPair, type SectionResult } from '../section.js';
/** Policies matched by name, the schemas behind them, and the policy this bundle provides to others. */
export declare function comparePolicies(pair: ContractPair): SectionResult;
