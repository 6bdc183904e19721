import type { Finding } from '../../base/index.js';
import { type Remark } from './remark.js';
/** What a remark needs to know besides the finding. */
interface FindingPlace {
    readonly folder: string;
    /** Folder of the bundle. */
    readonly source: string;
    /** Where a finding without a file points; default: the contract. */
    readonly mainFile?: string;
    /** True when the bundle passes all the same; its errors then are warnings. */
    readonly isPassing?: boolean;
}
/** A finding on its line; none for what is wrong with the published side, whose lines are not those of the head. */
export declare function findingRemark(place: FindingPlace): (finding: Finding) => Remark[];
export {};
