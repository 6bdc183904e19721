/** What one position of a pattern accepts: any run of characters, or one character by a test. */
type Token = 'run' | ((character: string) => boolean);

/** A compiled pattern for one name (no `/`): `*`, `?`, `[]`, `\` escapes. */
export type SegmentGlob = readonly Token[];

/** POSIX names inside brackets, for the ASCII range as git reads them. */
const CHARACTER_CLASSES = new Map<string, RegExp>([
  ['alnum', /[A-Za-z0-9]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['digit', /[0-9]/],
  ['lower', /[a-z]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /\s/],
  ['upper', /[A-Z]/],
  ['xdigit', /[A-Fa-f0-9]/],
]);

/** Compiles a pattern for one name; `undefined` when it can match nothing (an open bracket, a lone backslash). */
export function compileSegment(pattern: string): SegmentGlob | undefined {
  const characters = [...pattern];
  const tokens: Token[] = [];
  let index = 0;
  while (index < characters.length) {
    const token = readToken(characters, index);
    if (token === undefined) return undefined;
    if (token.test !== 'run' || tokens.at(-1) !== 'run') tokens.push(token.test);
    index = token.end + 1;
  }
  return tokens;
}

function readToken(characters: readonly string[], index: number): { test: Token; end: number } | undefined {
  const character = characters[index];
  if (character === '*') return { test: 'run', end: index };
  if (character === '?') return { test: () => true, end: index };
  if (character === '[') return readBracket(characters, index + 1);
  const literal = readLiteral(characters, index);
  return literal && { test: (candidate) => candidate === literal.text, end: literal.end };
}

/** Whether a whole name matches. Takes at most (length of the name × length of the pattern) steps. */
export function matchSegment(glob: SegmentGlob, name: string): boolean {
  const characters = [...name];
  let token = 0;
  let at = 0;
  let retryToken = -1;
  let retryAt = 0;
  while (at < characters.length) {
    const current = glob[token];
    if (current === 'run') {
      retryToken = ++token;
      retryAt = at;
    } else if (current?.(characters[at] ?? '')) {
      token++;
      at++;
    } else if (retryToken >= 0) {
      // Only the last run needs to grow: what an earlier one took is already the shortest that fits.
      token = retryToken;
      at = ++retryAt;
    } else return false;
  }
  while (glob[token] === 'run') token++;
  return token === glob.length;
}

interface Bracket {
  readonly test: (character: string) => boolean;
  /** Index of the closing bracket. */
  readonly end: number;
}

function readBracket(characters: readonly string[], start: number): Bracket | undefined {
  const negated = characters[start] === '!' || characters[start] === '^';
  const first = negated ? start + 1 : start;
  const tests: ((character: string) => boolean)[] = [];
  let index = first;
  while (index < characters.length) {
    if (characters[index] === ']' && index > first) {
      return { test: (character) => tests.some((test) => test(character)) !== negated, end: index };
    }
    const member = readNamedClass(characters, index) ?? readMember(characters, index);
    if (member === undefined) return undefined;
    tests.push(member.test);
    index = member.end + 1;
  }
  return undefined;
}

/** One character or one range inside brackets. */
function readMember(characters: readonly string[], start: number): Bracket | undefined {
  const low = readLiteral(characters, start);
  if (low === undefined) return undefined;
  const isRange = characters[low.end + 1] === '-' && (characters[low.end + 2] ?? ']') !== ']';
  const high = isRange ? readLiteral(characters, low.end + 2) : low;
  if (high === undefined) return undefined;
  return { test: (character) => character >= low.text && character <= high.text, end: high.end };
}

function readLiteral(characters: readonly string[], index: number): { text: string; end: number } | undefined {
  const end = characters[index] === '\\' ? index + 1 : index;
  const text = characters[end];
  return text === undefined ? undefined : { text, end };
}

function readNamedClass(characters: readonly string[], start: number): Bracket | undefined {
  if (characters[start] !== '[' || characters[start + 1] !== ':') return undefined;
  const end = characters.indexOf(']', start + 2);
  if (end < 0 || characters[end - 1] !== ':') return undefined;
  const named = CHARACTER_CLASSES.get(characters.slice(start + 2, end - 1).join(''));
  return { test: (character) => named?.test(character) ?? false, end };
}
