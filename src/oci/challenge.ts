/** One way to authenticate that a server offers. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Parameters by name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const LONGEST_HEADER = 16 * 1024;

// Sticky, so that a malformed text ends the reading instead of being searched.
const SEPARATORS = /[\s,]*/y;
const SCHEME = /([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?=[\s,]|$)/y;
const TOKEN68 = /[ \t]+[A-Za-z0-9._~+/-]+=*[ \t]*(?=,|$)/y;
const PARAMETER =
  /[\s,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~0-9A-Za-z:/?=-]+))/y;

/**
 * Reads the values of `WWW-Authenticate`, each of which may be a list of challenges. Commas inside quotes belong to
 * the value. What is malformed ends the value it is in; the challenges before it count.
 *
 * @see RFC 9110, section 11.6.1
 */
export function parseChallenges(values: readonly string[]): Challenge[] {
  return values.flatMap((value) => parseValue(value.slice(0, LONGEST_HEADER)));
}

function parseValue(text: string): Challenge[] {
  const challenges: Challenge[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(SEPARATORS);
    const scheme = take(SCHEME)?.[1];
    if (scheme === undefined) return challenges;
    const parameters = new Map<string, string>();
    if (take(TOKEN68) === null) {
      for (let match = take(PARAMETER); match !== null; match = take(PARAMETER)) {
        const [, name = '', quoted, plain = ''] = match;
        parameters.set(name.toLowerCase(), quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1'));
      }
    }
    challenges.push({ scheme: scheme.toLowerCase(), parameters });
  }
}
