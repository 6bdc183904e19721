import { clipText } from './clip-text.ts';

/** Longest value a line of a report shows, in UTF-16 units. */
const MAX_VALUE_LENGTH = 200;

/**
 * What a terminal or a browser would obey or swallow instead of showing it: control characters, halves of surrogate
 * pairs, line separators, marks that reorder text, and characters without width (joiners stay: emoji need them).
 */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Spells every character that would not show as an escape (`\n`, `\u202e`), so that the result is one honest line. */
export function visibleText(text: string): string {
  return text.replace(UNSHOWN, (character) => SHORT_ESCAPES[character] ?? escapeCharacter(character));
}

/** One line for any value: strings as they are (`""` when empty), others as compact JSON, long ones cut with `…`. */
export function visibleValue(value: unknown): string {
  if (value === '') return '""';
  return visibleText(
    clipText(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_VALUE_LENGTH),
  );
}

function escapeCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
