import type { Finding } from '../../base/index.ts';
import { placeText, sourceFile } from '../source-place.ts';
import { code, listItem, type Markup, md, NOTHING } from './markup.ts';

/** A finding, where it is, and what to do about it. */
function findingItem(finding: Finding, source: string): Markup {
  const file = finding.file === undefined ? undefined : sourceFile(source, finding.file);
  const place = placeText(file, finding.range);
  const at = place === '' ? NOTHING : md` at ${code(place)}`;
  const path = finding.path === '' ? NOTHING : md`, ${code(finding.path)}`;
  const fix = finding.fix === undefined ? [] : [md`**Fix:** ${finding.fix}`];
  return listItem(md`**${finding.severity}** ${code(finding.rule)}${at}${path}: ${finding.message}`, fix);
}

/** A heading and the findings; nothing when there are none. */
export function findingBlocks(findings: readonly { readonly source: string; readonly finding: Finding }[]): Markup[] {
  if (findings.length === 0) return [];
  return [
    md`### Findings (${findings.length})`,
    ...findings.map(({ finding, source }) => findingItem(finding, source)),
  ];
}
