import type { SbomChange } from '../../diff/index.js';
/** `SBOM changes (N):` and a line per package; nothing when there are none. */
export declare function sbomSection(changes: readonly SbomChange[]): string[];
