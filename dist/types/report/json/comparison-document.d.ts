import type { Finding } from '../../base/index.ts';
import type { ComparisonReport } from '../model.ts';
/** A comparison with the keys of its JSON form, in their order. */
export declare function comparisonDocument(comparison: ComparisonReport): object;
/** A finding with the keys of its JSON form, in their order. */
export declare function findingDocument(finding: Finding): object;
