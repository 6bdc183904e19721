import type { Change } from '../../base/index.ts';
import { proofText, type Versions } from '../proof-text.ts';
import { visibleText } from '../visible-text.ts';

/** Puts what belongs to a change below its line. */
const INDENT = '      ';

/** The counterexample of a change, a few lines long; nothing when it has none. */
export function proofLines(change: Change, versions: Versions): string[] {
  const proof = proofText(change, versions);
  if (proof === undefined) return [];
  const { claim, lines, cause } = proof;
  return [visibleText(claim), ...lines.map((line) => `  ${line}`), visibleText(cause)].map((line) => INDENT + line);
}

/** What to do about a property that has another name now; nothing for other changes. */
export function renameLines({ renamedTo, fix }: Change): string[] {
  if (renamedTo === undefined) return [];
  return [visibleText(`It seems to be called ${renamedTo} now. ${fix ?? ''}`)].map((line) => INDENT + line);
}
