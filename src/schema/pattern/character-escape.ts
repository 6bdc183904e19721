import { type CharacterSet, complement, DIGITS, LAST_CODE_POINT, SPACE, WORD } from './character-set.ts';
import { UnsupportedPattern } from './expression.ts';
import type { TextCursor } from './text-cursor.ts';

const CLASSES: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGITS],
  ['D', complement(DIGITS)],
  ['w', WORD],
  ['W', complement(WORD)],
  ['s', SPACE],
  ['S', complement(SPACE)],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
]);
const PROPERTY = /([pP])\{([\w=]+)\}/y;
const HEXADECIMAL =
  /x([\dA-Fa-f]{2})|u\{([\dA-Fa-f]{1,6})\}|u([Dd][89ABab][\dA-Fa-f]{2})\\u([Dd][C-Fc-f][\dA-Fa-f]{2})|u([\dA-Fa-f]{4})/y;

/** What stands after a backslash. @throws UnsupportedPattern for boundaries, back references and unknown letters */
export function readEscape(cursor: TextCursor, inClass: boolean): CharacterSet {
  const property = cursor.takeMatch(PROPERTY);
  if (property !== undefined) return readProperty(property[1] === 'P', property[2] ?? '');
  const code = cursor.takeMatch(HEXADECIMAL);
  if (code !== undefined) return only(readCode(code));
  const character = cursor.next();
  const set = CLASSES.get(character);
  if (set !== undefined) return set;
  const control = CONTROLS.get(character);
  if (control !== undefined) return only(control);
  if (character === '0' && cursor.takeMatch(/(?=\d)/y) === undefined) return only(0);
  if (character === 'b' && inClass) return only(8);
  if (/[0-9A-Za-z]/.test(character)) throw new UnsupportedPattern(`the escape \\${character}`);
  return only(character.codePointAt(0) ?? 0);
}

function readCode([, x, braced, high, low, u]: RegExpExecArray): number {
  if (high !== undefined && low !== undefined) {
    return 0x10000 + (Number.parseInt(high, 16) - 0xd800) * 0x400 + (Number.parseInt(low, 16) - 0xdc00);
  }
  const code = Number.parseInt(x ?? braced ?? u ?? '0', 16);
  if (code > LAST_CODE_POINT) throw new UnsupportedPattern('a code point that does not exist');
  return code;
}

function only(codePoint: number): CharacterSet {
  return [[codePoint, codePoint]];
}

const properties = new Map<string, CharacterSet>();

/** The tables of the runtime are asked once per property: one look at every code point. */
function readProperty(isNegated: boolean, name: string): CharacterSet {
  let set = properties.get(name);
  if (set === undefined) {
    set = collectProperty(name);
    properties.set(name, set);
  }
  return isNegated ? complement(set) : set;
}

function collectProperty(name: string): CharacterSet {
  const expression = propertyExpression(name);
  const ranges: [number, number][] = [];
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint++) {
    if (!expression.test(String.fromCodePoint(codePoint))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}

function propertyExpression(name: string): RegExp {
  try {
    return new RegExp(`^\\p{${name}}$`, 'u');
  } catch {
    throw new UnsupportedPattern(`the property ${name}`);
  }
}
