import type { DocumentNode } from '../../document/index.js';
import { type SbomPackage } from './sbom-package.js';
/** The packages of an SPDX 2 document. @see SPDX 2.3, chapter 7 */
export declare function readSpdx2(root: DocumentNode): SbomPackage[];
/** The packages of an SPDX 3 document; licences and suppliers are relations there and are not read. @see SPDX 3.0.1 */
export declare function readSpdx3(root: DocumentNode): SbomPackage[];
