import type { Contract } from '../contract/index.ts';
import type { ExplainReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
/** Says what one contract promises. @throws AppError for sources that cannot be reached or are no contract */
export declare function explainSource(context: AppContext, source: string): Promise<ExplainReport>;
/** A contract as the facts a person asks for first. */
export declare function explainContract(contract: Contract): ExplainReport;
