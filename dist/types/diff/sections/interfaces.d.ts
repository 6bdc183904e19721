import type { ContractPair, SectionResult } from '../section.js';
/** Interfaces matched by name, with the specifications behind them. */
export declare function compareInterfaces(pair: ContractPair): SectionResult;
