import type { Finding } from '../../base/index.js';
import type { ComparisonReport } from '../model.js';
/** A comparison with the keys of its JSON form, in their order. */
export declare function comparisonDocument(comparison: ComparisonReport): object;
/** A finding with the keys of its JSON form, in their order. */
export declare function findingDocument(finding: Finding): object;
