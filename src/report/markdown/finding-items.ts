import type { Finding } from '../../base/index.ts';
import { placeText, sourceFile } from '../source-place.ts';
import { code, listItem, type Markup, md, NOTHING, prose } from './markup.ts';

/** A finding and the folder of its bundle; empty for the workspace. */
export interface PlacedFinding {
  readonly source: string;
  readonly finding: Finding;
}

/** A finding, where it is, and what to do about it. */
export function findingItem({ finding }: PlacedFinding, place: Markup): Markup {
  const { fix, message, path, rule, severity } = finding;
  const at = place.text === '' ? NOTHING : md` at ${place}`;
  const inside = path === '' ? NOTHING : md`, ${code(path)}`;
  const details = fix === undefined ? [] : [md`**Fix:** ${prose(fix)}`];
  return listItem(md`**${severity}** ${code(rule)}${at}${inside}: ${prose(message)}`, details);
}

/** A heading and the findings; nothing when there are none. */
export function findingBlocks(findings: readonly PlacedFinding[]): Markup[] {
  const [first, ...rest] = findings.map((placed) => findingItem(placed, placeOf(placed)));
  return first === undefined ? [] : [md`### Findings (${findings.length})\n\n${first}`, ...rest];
}

function placeOf({ source, finding: { file, range } }: PlacedFinding): Markup {
  const place = placeText(file === undefined ? undefined : sourceFile(source, file), range);
  return place === '' ? NOTHING : code(place);
}
