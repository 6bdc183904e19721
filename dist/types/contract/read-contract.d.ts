import { type Finding } from '../base/index.js';
import type { DocumentSet } from '../document/index.js';
import { type Contract } from './model.js';
/** The only file a bundle must have. */
export declare const CONTRACT_FILE = "pacto.yaml";
/** What reading a contract gives; `contract` is missing when the document cannot be taken for one. */
export interface ReadContractResult {
    readonly contract?: Contract;
    readonly findings: readonly Finding[];
}
/**
 * Reads `pacto.yaml` of a bundle into the one model. Tolerant: parts of a wrong type are left out of the model and are
 * reported by validation; only a document without pactoVersion, service name and service version gives no contract.
 */
export declare function readContract(documents: DocumentSet): ReadContractResult;
