import { readEscape } from './character-escape.ts';
import { type CharacterSet, complement, NOT_LINE_END, unite } from './character-set.ts';
import { type Expression, UnsupportedPattern } from './expression.ts';
import { TextCursor } from './text-cursor.ts';

const MAX_REPEAT = 2048;
const MAX_DEPTH = 50;

/**
 * Reads a regular expression of JavaScript; flags are none or `u`.
 *
 * @throws UnsupportedPattern for lookaround, back references, word boundaries, or a text that is no expression
 */
export function parsePattern(source: string): Expression {
  const cursor = new TextCursor(source);
  const expression = parseChoice(cursor, 0);
  if (!cursor.atEnd) throw new UnsupportedPattern('a parenthesis too many');
  return expression;
}

function parseChoice(cursor: TextCursor, depth: number): Expression {
  if (depth > MAX_DEPTH) throw new UnsupportedPattern('nested too deeply');
  const branches = [parseSequence(cursor, depth)];
  while (cursor.take('|')) branches.push(parseSequence(cursor, depth));
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches };
}

function parseSequence(cursor: TextCursor, depth: number): Expression {
  const parts: Expression[] = [];
  while (!cursor.atEnd && !cursor.sees('|') && !cursor.sees(')')) parts.push(parseRepeat(cursor, depth));
  return { kind: 'sequence', parts };
}

function parseRepeat(cursor: TextCursor, depth: number): Expression {
  const part = parseAtom(cursor, depth);
  const count = readCount(cursor);
  if (count === undefined) return part;
  if (part.kind === 'start' || part.kind === 'end') throw new UnsupportedPattern('a repeated anchor');
  cursor.take('?');
  if (readCount(cursor) !== undefined) throw new UnsupportedPattern('two repetitions in a row');
  return { kind: 'repeat', part, ...count };
}

function readCount(cursor: TextCursor): { min: number; max: number } | undefined {
  if (cursor.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (cursor.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (cursor.take('?')) return { min: 0, max: 1 };
  const braces = cursor.takeMatch(/\{(\d+)(,(\d*))?\}/y);
  if (braces === undefined) return undefined;
  const min = Number(braces[1]);
  const max = braces[2] === undefined ? min : braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3]);
  if (min > max || min > MAX_REPEAT || (Number.isFinite(max) && max > MAX_REPEAT)) {
    throw new UnsupportedPattern('a repetition that is too long');
  }
  return { min, max };
}

function parseAtom(cursor: TextCursor, depth: number): Expression {
  if (cursor.take('^')) return { kind: 'start' };
  if (cursor.take('$')) return { kind: 'end' };
  if (cursor.take('.')) return { kind: 'characters', set: NOT_LINE_END };
  if (cursor.take('[')) return { kind: 'characters', set: parseClass(cursor) };
  if (cursor.take('(')) return parseGroup(cursor, depth);
  if (cursor.take('\\')) return { kind: 'characters', set: readEscape(cursor, false) };
  const character = cursor.next();
  if ('*+?{}])'.includes(character)) throw new UnsupportedPattern(`a lone ${character}`);
  return { kind: 'characters', set: single(character) };
}

function parseGroup(cursor: TextCursor, depth: number): Expression {
  const isPlain = cursor.takeMatch(/\?(?::|<[A-Za-z_$][\w$]*>)/y) !== undefined;
  if (!isPlain && cursor.sees('?')) {
    const isLookaround = cursor.takeMatch(/\?<?[=!]/y) !== undefined;
    throw new UnsupportedPattern(isLookaround ? 'lookaround' : 'a group that JavaScript lacks');
  }
  const group = parseChoice(cursor, depth + 1);
  if (!cursor.take(')')) throw new UnsupportedPattern('an open parenthesis');
  return group;
}

function parseClass(cursor: TextCursor): CharacterSet {
  const isNegated = cursor.take('^');
  const sets: CharacterSet[] = [];
  while (!cursor.take(']')) {
    const from = readClassAtom(cursor);
    const isRange = cursor.sees('-') && !cursor.sees('-]');
    if (!isRange) {
      sets.push(from);
      continue;
    }
    cursor.take('-');
    sets.push(rangeOf(from, readClassAtom(cursor)));
  }
  const set = unite(...sets);
  return isNegated ? complement(set) : set;
}

function readClassAtom(cursor: TextCursor): CharacterSet {
  return cursor.take('\\') ? readEscape(cursor, true) : single(cursor.next());
}

function rangeOf(from: CharacterSet, to: CharacterSet): CharacterSet {
  const [low, high] = [from[0], to[0]];
  const isSingle = from.length === 1 && to.length === 1 && low?.[0] === low?.[1] && high?.[0] === high?.[1];
  if (!isSingle || low === undefined || high === undefined || low[0] > high[0]) {
    throw new UnsupportedPattern('a range that is none');
  }
  return [[low[0], high[0]]];
}

function single(character: string): CharacterSet {
  const codePoint = character.codePointAt(0) ?? 0;
  return [[codePoint, codePoint]];
}
