import { type Finding } from '../../base/index.js';
import type { DocumentSet } from '../../document/index.js';
import type { SbomPackage } from './sbom-package.js';
/** What reading a bundle's bill of materials gave; `packages` are missing when it has none or it cannot be read. */
export interface SbomReading {
    readonly packages?: readonly SbomPackage[];
    readonly findings: readonly Finding[];
}
/** Reads the first `*.spdx.json` or `*.cdx.json` of `sbom/` by name; a file that is neither is a warning. */
export declare function readSbom(documents: DocumentSet): SbomReading;
