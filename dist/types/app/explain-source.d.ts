import type { Contract, Overrides } from '../contract/index.js';
import type { OwnerFacts } from '../graph/index.js';
import type { ExplainReport, OwnerContact } from '../report/index.js';
import type { AppContext } from './context.js';
/** Says what one contract promises. @throws AppError for sources that cannot be reached or are no contract */
export declare function explainSource(context: AppContext, source: string, overrides?: Overrides): Promise<ExplainReport>;
/** A contract as the facts a person asks for first. */
export declare function explainContract(contract: Contract): ExplainReport;
/** Who owns a service, and how to reach them. */
export declare function describeOwner(owner: OwnerFacts | undefined): {
    owner?: string;
    contacts: OwnerContact[];
};
