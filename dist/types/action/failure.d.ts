import type { FailureReport } from '../report/index.js';
/** What a thrown thing means for people: usage, environment, or a bug of this program; never a statement on contracts. */
export declare function describeFailure(error: unknown, during: string): FailureReport;
