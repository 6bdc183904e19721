/** What a browser would obey or swallow instead of showing it: controls, marks that reorder text, characters without width. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** One honest line: what would not show is spelled as an escape (`\n`, `\u202e`). */
export function visible(text: string): string {
  return text.replace(UNSHOWN, (character) => SHORT_ESCAPES.get(character) ?? escapeCharacter(character));
}

/** One line for any JSON value: strings as they are (`""` when empty), others compact; cut at a length with `…`. */
export function visibleValue(value: unknown, maxLength = 200): string {
  if (value === '') return '""';
  return visible(clip(typeof value === 'string' ? value : JSON.stringify(value), maxLength));
}

/** The first characters of a text, the last of them `…` where some are left out. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - 1;
  const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/** Widths of letters in parts of the size of the type, for the few that differ much from the others. */
const NARROW = 0.36;
const WIDE = 0.92;
const USUAL = 0.62;

/** As {@link clip}, to a width in CSS pixels at a size of type; an estimate on the safe side, as fonts differ. */
export function clipToWidth(text: string, width: number, size: number): string {
  let used = 0;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    used += widthOf(letter) * size;
    if (used > width) return `${letters.slice(0, Math.max(1, index - 1)).join('')}…`;
  }
  return text;
}

/** The middle left out where a text is too wide: the ends of names tell `order-41` from `order-42`. */
export function clipMiddleToWidth(text: string, width: number, size: number): string {
  const letters = [...text];
  const widths = letters.map((letter) => widthOf(letter) * size);
  if (widths.reduce((sum, each) => sum + each, 0) <= width) return text;
  let room = width - WIDE * size;
  let [start, end] = [0, letters.length];
  // One more at the beginning than at the end, by turns.
  for (
    let next = widths[0] ?? 0;
    start < end && next <= room;
    next = widths[start <= letters.length - end ? start : end - 1] ?? 0
  ) {
    room -= next;
    if (start <= letters.length - end) start += 1;
    else end -= 1;
  }
  return `${letters.slice(0, Math.max(1, start)).join('')}…${letters.slice(end).join('')}`;
}

/** One line, or two where a name is too long for one: broken behind the last separator that fits. */
export function twoLines(text: string, width: number, size: number): readonly string[] {
  const first = clipToWidth(text, width, size);
  if (first === text) return [text];
  const end = Math.max(...['-', '.', '_', '/', ' '].map((separator) => first.lastIndexOf(separator))) + 1;
  const cut = end > 0 ? end : first.length - 1;
  return [text.slice(0, cut), clipToWidth(text.slice(cut), width, size)];
}

function widthOf(letter: string): number {
  if ("iljtf.,:;|!'()[]-r".includes(letter)) return NARROW;
  return letter > '\u02ff' || 'mwMW@%'.includes(letter) ? WIDE : USUAL;
}

/** The text in the middle left out where it is too long: the ends of references tell them apart. */
export function clipMiddle(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const half = Math.floor((maxLength - 1) / 2);
  return visible(`${text.slice(0, half)}…${text.slice(text.length - half)}`);
}

/** A reference without scheme, host and folders: `redis:7.2.0`. */
export function shortReference(ref: string): string {
  const segments = ref.split('/').filter((segment) => segment !== '');
  return (segments.at(-1) ?? ref).replace(/(@[a-z0-9]+:[0-9a-f]{7})[0-9a-f]+$/iu, '$1');
}

/** `1 service`, `2 services`, `1 dependency`, `3 dependencies`. */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? noun : plural(noun)}`;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function escapeCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
