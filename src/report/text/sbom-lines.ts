import type { SbomChange } from '../../diff/index.ts';
import { sbomText } from '../sbom-text.ts';

/** `SBOM changes (N):` and a line per package; nothing when there are none. */
export function sbomSection(changes: readonly SbomChange[]): string[] {
  return changes.length === 0 ? [] : [`SBOM changes (${changes.length}):`, ...changes.map((c) => `  ${sbomText(c)}`)];
}
