import type { Change } from '../../base/index.ts';
import { waiverText } from '../waiver-text.ts';
import { code, joined, listItem, type Markup, md, NOTHING, prose } from './markup.ts';

/** How many operations that a shared definition reaches are named. */
const MAX_AFFECTED = 10;

/** A change with everything that helps to judge it: place, why, fix, proof. */
export function fullItem(change: Change, place: Markup): Markup {
  const { path, rule, why, fix } = change;
  return listItem(md`**${prose(change.reason)}**${valuesOf(change)}`, [
    ...(place.text === '' ? [] : [md`at ${place}`]),
    ...waiverOf(change),
    ...(why === undefined ? [] : [md`**Why:** ${prose(why)}`]),
    ...proofOf(change),
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

function proofOf({ proof }: Change): Markup[] {
  if (proof === undefined) return [];
  const sides = md`accepted ${proof.acceptedBy}, rejected ${proof.rejectedBy} the change`;
  return [md`**Proof:** ${code(proof.value)} is ${sides}: ${prose(proof.error)}`];
}

function affectsOf({ affects }: Change): Markup[] {
  if (affects === undefined || affects.length === 0) return [];
  const more = affects.length > MAX_AFFECTED ? md` and ${affects.length - MAX_AFFECTED} more` : NOTHING;
  return [md`**Affects:** ${joined(affects.slice(0, MAX_AFFECTED).map(code), ', ')}${more}`];
}
