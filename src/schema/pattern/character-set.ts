/** Code points as sorted, separate ranges, both ends included. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

export const LAST_CODE_POINT = 0x10ffff;

export const DIGITS: CharacterSet = [[48, 57]];
export const WORD: CharacterSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
/** White space and line ends. @see ECMA-262, CharacterClassEscape */
export const SPACE: CharacterSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const EVERYTHING: CharacterSet = [[0, LAST_CODE_POINT]];
/** What a dot matches. */
export const NOT_LINE_END: CharacterSet = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);

/** All of both. */
export function unite(...sets: readonly CharacterSet[]): CharacterSet {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
  const united: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** All that a set leaves out. */
export function complement(set: CharacterSet): CharacterSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST_CODE_POINT) rest.push([next, LAST_CODE_POINT]);
  return rest;
}

/** Whether a set has a code point. */
export function includes(set: CharacterSet, codePoint: number): boolean {
  return set.some(([from, to]) => from <= codePoint && codePoint <= to);
}
