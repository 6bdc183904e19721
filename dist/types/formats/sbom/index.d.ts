/** Bills of materials of two versions: which packages differ. Informational, never part of a class. */
export { diffSbom, type SbomDiff } from './diff-sbom.js';
export type { SbomChange } from './sbom-change.js';
