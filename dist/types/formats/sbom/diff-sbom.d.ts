import { type Finding } from '../../base/index.js';
import type { DocumentSet } from '../../document/index.js';
import type { SbomChange } from './sbom-change.js';
/** What the comparison of two bills of materials found. */
export interface SbomDiff {
    /** Ordered by package. */
    readonly changes: readonly SbomChange[];
    /** Warnings about files that cannot be read. */
    readonly findings: readonly Finding[];
}
/** Compares the bills of materials of two bundles; without one on both sides there is nothing to compare. */
export declare function diffSbom(before: DocumentSet, after: DocumentSet): SbomDiff;
