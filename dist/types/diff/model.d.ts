import type { Change, Classification, Finding } from '../base/index.js';
import type { SbomChange } from '../formats/sbom/index.js';
/** Everything that differs between two versions of a bundle. */
export interface BundleDiff {
    /** The worst class of the changes, raised to POTENTIAL_BREAKING by a document that cannot be read. */
    readonly classification: Classification;
    readonly changes: readonly Change[];
    /** Packages of the bills of materials; never part of the class. */
    readonly sbomChanges: readonly SbomChange[];
    /** True when the contracts differ in what they promise, also where a rule is off. */
    readonly contractChanged: boolean;
    /** What could not be read or followed on either side. */
    readonly findings: readonly Finding[];
}
export type { SbomChange };
