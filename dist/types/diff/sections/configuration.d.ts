import type { ContractPair, SectionResult } from '../section.js';
/** Configurations matched by name, with the schemas behind them. */
export declare function compareConfigurations(pair: ContractPair): SectionResult;
