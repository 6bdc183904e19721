import type { Finding } from '../../base/index.js';
import type { ComparedBundle, ComparisonReport } from '../model.js';
/** A comparison with the keys of its JSON form, in their order. */
export declare function comparisonDocument(comparison: ComparisonReport): object;
/** One side of a comparison with the keys of its JSON form, in their order. */
export declare function sideDocument({ source, resolved, name, version, digest }: ComparedBundle): object;
/** A finding with the keys of its JSON form, in their order. */
export declare function findingDocument(finding: Finding): object;
