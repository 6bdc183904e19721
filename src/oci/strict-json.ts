const DEEPEST = 64;

/**
 * Parses JSON that every reader must understand in the same way: UTF-8 without a byte order mark, no name twice in one
 * map, at most 64 levels.
 *
 * @returns the value, or why the text is refused, as the rest of a sentence
 */
export function parseStrictJson(bytes: Uint8Array): { readonly value: unknown } | { readonly problem: string } {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  const problem = shapeProblem(text);
  return problem === undefined ? { value } : { problem };
}

/** Walks over the tokens of a text that is known to be JSON, which makes simple patterns enough. */
function shapeProblem(text: string): string | undefined {
  // The names of each open map or list; those of a list stay empty.
  const open: Set<string>[] = [];
  for (const [, structure, string = '', colon] of text.matchAll(/([[\]{}])|("(?:[^"\\]|\\.)*")\s*(:?)/g)) {
    if (structure === '}' || structure === ']') open.pop();
    else if (structure !== undefined) open.push(new Set());
    else if (colon === ':' && !addName(open, JSON.parse(string))) return `has the name ${string} twice in one map`;
    if (open.length > DEEPEST) return `has more than ${DEEPEST} levels`;
  }
  return undefined;
}

/** Gives false when the innermost map has the name already. */
function addName(open: readonly Set<string>[], name: string): boolean {
  const names = open.at(-1);
  if (names?.has(name)) return false;
  names?.add(name);
  return true;
}
