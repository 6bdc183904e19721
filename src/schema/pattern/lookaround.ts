/** A pattern without lookaround, and whether a text must match it or must not. */
export interface Condition {
  readonly source: string;
  readonly isWanted: boolean;
}

/**
 * Takes a pattern apart that looks ahead right after its `^`, or back right before its `$`, as those for names and
 * passwords do: a text matches it when it meets all conditions. `undefined` for lookaround anywhere else.
 */
export function splitLookaround(source: string): readonly Condition[] | undefined {
  const tokens = tokensOf(source);
  if (tokens === undefined || tokens.includes('|')) return undefined;
  const conditions: Condition[] = [];
  let first = 1;
  for (let body = ahead(tokens[first]); tokens[0] === '^' && body !== undefined; body = ahead(tokens[first])) {
    if (isCount(tokens[first + 1])) return undefined;
    conditions.push({ source: `^(?:${body.text})`, isWanted: body.isWanted });
    first++;
  }
  let last = tokens.length - 1;
  for (
    let body = behind(tokens[last - 1]);
    tokens[last] === '$' && body !== undefined;
    body = behind(tokens[last - 1])
  ) {
    conditions.push({ source: `(?:${body.text})$`, isWanted: body.isWanted });
    tokens.splice(--last, 1);
  }
  if (conditions.length === 0) return undefined;
  if (tokens[0] === '^') tokens.splice(1, first - 1);
  return [{ source: tokens.join(''), isWanted: true }, ...conditions];
}

/** A pattern in pieces: groups and classes in one, everything else character by character. */
function tokensOf(source: string): string[] | undefined {
  const tokens: string[] = [];
  for (let at = 0; at < source.length; ) {
    const end = source[at] === '(' ? endOfGroup(source, at) : endOfToken(source, at);
    if (end === undefined) return undefined;
    tokens.push(source.slice(at, end));
    at = end;
  }
  return tokens;
}

function endOfToken(source: string, at: number): number | undefined {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  for (let end = at + 1; end < source.length; end += source[end] === '\\' ? 2 : 1)
    if (source[end] === ']') return end + 1;
  return undefined;
}

function endOfGroup(source: string, at: number): number | undefined {
  let depth = 0;
  for (let end: number | undefined = at; end !== undefined && end < source.length; end = endOfToken(source, end)) {
    if (source[end] === '(') depth++;
    if (source[end] === ')' && --depth === 0) return end + 1;
  }
  return undefined;
}

interface Body {
  readonly text: string;
  readonly isWanted: boolean;
}

function ahead(token: string | undefined): Body | undefined {
  return bodyOf(token, /^\(\?([=!])(.*)\)$/s);
}

function behind(token: string | undefined): Body | undefined {
  return bodyOf(token, /^\(\?<([=!])(.*)\)$/s);
}

function bodyOf(token: string | undefined, shape: RegExp): Body | undefined {
  const [, sign, text] = shape.exec(token ?? '') ?? [];
  return text === undefined ? undefined : { text, isWanted: sign === '=' };
}

function isCount(token: string | undefined): boolean {
  return token !== undefined && '*+?{'.includes(token);
}
