import type { ContractPair, SectionResult } from '../section.ts';
/** Interfaces matched by name, with the specifications behind them. */
export declare function compareInterfaces(pair: ContractPair): SectionResult;
