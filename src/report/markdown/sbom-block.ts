import type { SbomChange } from '../../diff/index.ts';
import { sbomText } from '../sbom-text.ts';
import { code, collapsed, joined, listItem, type Markup } from './markup.ts';

/** The packages of one service that changed, closed at first; nothing when there are none. */
export function sbomBlocks(changes: readonly SbomChange[], service: string): Markup[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => listItem(code(sbomText(change))));
  return [collapsed(`SBOM changes of ${service} (${changes.length})`, [joined(items, '\n')])];
}
