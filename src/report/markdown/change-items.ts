import type { Change } from '../../base/index.ts';
import { proofText, type Versions } from '../proof-text.ts';
import { waiverText } from '../waiver-text.ts';
import { code, codeBlock, joined, listItem, type Markup, md, NOTHING, prose } from './markup.ts';

/** How many operations that a shared definition reaches are named. */
const MAX_AFFECTED = 10;

/** A change with everything that helps to judge it: place, why, fix, proof. */
export function fullItem(change: Change, place: Markup, versions: Versions): Markup {
  const { path, rule, why, fix } = change;
  return listItem(md`**${prose(change.reason)}**${valuesOf(change)}`, [
    ...(place.text === '' ? [] : [md`at ${place}`]),
    ...waiverOf(change),
    ...(why === undefined ? [] : [md`**Why:** ${prose(why)}`]),
    ...proofOf(change, versions),
    ...affectsOf(change),
    ...(fix === undefined ? [] : [md`**Fix:** ${prose(fix)}`]),
    md`${code(path)}, rule ${code(rule)}`,
  ]);
}

/** A change on one line. */
export function briefItem(change: Change): Markup {
  return listItem(md`${prose(change.reason)}: ${code(change.path)}${valuesOf(change)}`);
}

/** Old and new value, unless the words around them say it already. */
function valuesOf({ before, after, path, reason }: Change): Markup {
  const isSaid = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && (path.includes(value) || reason.includes(value));
  if (before !== undefined && after !== undefined) return md`, ${code(before)} → ${code(after)}`;
  if (after !== undefined) return isSaid(after) ? NOTHING : md`, now ${code(after)}`;
  return before === undefined || isSaid(before) ? NOTHING : md`, was ${code(before)}`;
}

function waiverOf(change: Change): Markup[] {
  const text = waiverText(change);
  return text === undefined ? [] : [md`**Waived:** ${prose(text)}`];
}

function proofOf(change: Change, versions: Versions): Markup[] {
  const proof = proofText(change, versions);
  if (proof === undefined) return [];
  const claim = md`**Example:** ${proof.claim}`;
  return [joined([claim, codeBlock('json', proof.lines.join('\n')), prose(`${proof.cause}.`)], '\n')];
}

function affectsOf({ affects }: Change): Markup[] {
  if (affects === undefined || affects.length === 0) return [];
  const more = affects.length > MAX_AFFECTED ? md` and ${affects.length - MAX_AFFECTED} more` : NOTHING;
  return [md`**Affects:** ${joined(affects.slice(0, MAX_AFFECTED).map(code), ', ')}${more}`];
}
