import type { ComparisonReport } from '../model.ts';
import { code, type Markup, md } from './markup.ts';

/** The version the changes ask for, and whether it is declared. */
export function nextVersionCell({ nextVersion, declared }: ComparisonReport): Markup {
  if (nextVersion === null) return md`—`;
  return declared ? md`${code(nextVersion)} declared` : md`**${code(nextVersion)}** needed`;
}
