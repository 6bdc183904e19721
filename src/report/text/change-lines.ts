import type { Change } from '../../base/index.ts';
import { visibleText, visibleValue } from '../visible-text.ts';

/** A change on one line: `  [CLASS] path (type): reason [before -> after]`. */
export function changeLine(change: Change): string {
  return `  [${change.classification}] ${changeText(change)}`;
}

/** The same line without indentation and class. */
export function changeText(change: Change): string {
  const values = changeValues(change);
  return `${visibleText(change.path)} (${change.type}): ${visibleText(change.reason)}${values && ` [${values}]`}`;
}

/** `before -> after`, `+ after` or `- before`; empty when the change has no values. */
function changeValues({ before, after }: Change): string {
  if (before !== undefined && after !== undefined) return `${visibleValue(before)} -> ${visibleValue(after)}`;
  if (after !== undefined) return `+ ${visibleValue(after)}`;
  return before === undefined ? '' : `- ${visibleValue(before)}`;
}
