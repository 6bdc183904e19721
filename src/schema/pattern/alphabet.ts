import { type CharacterSet, includes, LAST_CODE_POINT } from './character-set.ts';

/** Where to look for a character that people like to read, best first. */
const READABLE: CharacterSet = [
  [97, 122],
  [48, 57],
  [65, 90],
  [33, 126],
  [32, 32],
  [0xa1, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, LAST_CODE_POINT],
];

/** One code point for each group of code points that no set tells apart, readable ones first. */
export function representatives(sets: readonly CharacterSet[]): number[] {
  const starts = new Set([0]);
  for (const [from, to] of [...sets.flat(), ...READABLE]) {
    starts.add(from);
    if (to < LAST_CODE_POINT) starts.add(to + 1);
  }
  const groups = new Map<string, number>();
  for (const start of [...starts].sort((a, b) => rank(a) - rank(b) || a - b)) {
    const group = sets.map((set) => (includes(set, start) ? '1' : '0')).join('');
    if (!groups.has(group)) groups.set(group, start);
  }
  return [...groups.values()];
}

function rank(codePoint: number): number {
  const index = READABLE.findIndex(([from, to]) => from <= codePoint && codePoint <= to);
  return index === -1 ? READABLE.length : index;
}
