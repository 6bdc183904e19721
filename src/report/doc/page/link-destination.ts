const MAX_LENGTH = 2000;
const MAX_PARENTHESES = 8;

/** A destination in parentheses, and where the text goes on after them. */
export interface Destination {
  readonly destination: string;
  readonly end: number;
}

/** Reads `(destination "title")` where it begins; `undefined` for anything else. */
export function readDestination(text: string, start: number): Destination | undefined {
  if (text[start] !== '(') return undefined;
  const begin = skipSpace(text, start + 1);
  const found = text[begin] === '<' ? readAngle(text, begin) : readBare(text, begin);
  if (found === undefined) return undefined;
  const afterTitle = skipTitle(text, found.end);
  const end = afterTitle === undefined ? undefined : skipSpace(text, afterTitle);
  return end !== undefined && text[end] === ')' ? { destination: found.destination, end: end + 1 } : undefined;
}

function readAngle(text: string, begin: number): Destination | undefined {
  const pattern = /<([^<>\n]{0,2000})>/y;
  pattern.lastIndex = begin;
  const found = pattern.exec(text);
  return found === null ? undefined : { destination: found[1] ?? '', end: pattern.lastIndex };
}

/** Up to a space or the closing parenthesis; parentheses inside must pair. */
function readBare(text: string, begin: number): Destination | undefined {
  let depth = 0;
  for (let at = begin; at < text.length && at - begin <= MAX_LENGTH; at++) {
    const character = text[at] ?? '';
    if (/\s/.test(character) || (character === ')' && depth === 0)) return slice(text, begin, at);
    if (character === '(' && ++depth > MAX_PARENTHESES) return undefined;
    if (character === ')') depth--;
    if (character === '\\') at++;
  }
  return undefined;
}

function slice(text: string, begin: number, end: number): Destination {
  return { destination: text.slice(begin, end).replace(/\\([!-/:-@[-`{-~])/g, '$1'), end };
}

function skipTitle(text: string, start: number): number | undefined {
  const begin = skipSpace(text, start);
  const quote = text[begin];
  if (begin === start || (quote !== '"' && quote !== "'")) return start;
  const end = text.slice(begin + 1, begin + 1 + MAX_LENGTH).indexOf(quote);
  return end < 0 ? undefined : begin + 1 + end + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at - start < MAX_LENGTH && /\s/.test(text[at] ?? '')) at++;
  return at;
}
