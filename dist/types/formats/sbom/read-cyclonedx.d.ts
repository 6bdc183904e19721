import type { DocumentNode } from '../../document/index.js';
import { type SbomPackage } from './sbom-package.js';
/** The packages of a CycloneDX document: its subject and all components, nested ones too. @see ECMA-424 (CycloneDX 1.6) */
export declare function readCycloneDx(root: DocumentNode): SbomPackage[];
