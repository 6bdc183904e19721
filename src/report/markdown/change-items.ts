import type { Change } from '../../base/index.ts';
import { waiverText } from '../waiver-text.ts';
import { code, joined, listItem, type Markup, md, NOTHING } from './markup.ts';

/** What an item says besides the change itself. */
export interface ChangeContext {
  /** Name of the service, where a document is about several. */
  readonly service?: string;
  /** Finds the line of a change: `folder/file:12`; empty when unknown. */
  readonly placeOf: (change: Change) => string;
}

/** A change with everything that helps to judge it: place, why, fix, proof, rule. */
export function fullItem(change: Change, context: ChangeContext): Markup {
  const place = context.placeOf(change);
  return listItem(headOf(change, context), [
    ...(place === '' ? [] : [md`at ${code(place)}`]),
    ...waiverOf(change),
    ...(change.why === undefined ? [] : [md`**Why:** ${change.why}`]),
    ...(change.fix === undefined ? [] : [md`**Fix:** ${change.fix}`]),
    ...proofOf(change),
    ...affectsOf(change),
    md`rule ${code(change.rule)}, fingerprint ${code(change.fingerprint)}`,
  ]);
}

/** A change on one line. */
export function briefItem(change: Change, context: ChangeContext): Markup {
  return listItem(headOf(change, context));
}

function headOf(change: Change, { service }: ChangeContext): Markup {
  const owner = service === undefined ? NOTHING : md`**${service}** `;
  return md`${owner}${code(change.path)} (${change.type}): ${change.reason}${valuesOf(change)}`;
}

function valuesOf({ before, after }: Change): Markup {
  if (before !== undefined && after !== undefined) return md`, ${code(before)} → ${code(after)}`;
  if (after !== undefined) return md`, now ${code(after)}`;
  return before === undefined ? NOTHING : md`, was ${code(before)}`;
}

function waiverOf(change: Change): Markup[] {
  const text = waiverText(change);
  return text === undefined ? [] : [md`**Waived:** ${text}`];
}

function proofOf({ proof }: Change): Markup[] {
  if (proof === undefined) return [];
  const sides = md`accepted ${proof.acceptedBy}, rejected ${proof.rejectedBy} the change`;
  return [md`**Proof:** ${code(proof.value)} is ${sides}: ${proof.error}`];
}

function affectsOf({ affects }: Change): Markup[] {
  if (affects === undefined || affects.length === 0) return [];
  return [md`**Affects:** ${joined(affects.map(code), ', ')}`];
}
