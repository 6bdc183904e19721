import type { DocumentNode } from '../../document/index.ts';
import { type SbomPackage } from './sbom-package.ts';
/** The packages of a CycloneDX document: its subject and all components, nested ones too. @see ECMA-424 (CycloneDX 1.6) */
export declare function readCycloneDx(root: DocumentNode): SbomPackage[];
