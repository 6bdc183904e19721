/** Rewrites of references: where to read and write what a contract names. */
export interface Mirrors {
  /** The reference to use instead, or the same text when no mirror applies. */
  resolve(reference: string): string;
}

/**
 * Makes rewrites from prefixes. The longest prefix that ends on a path segment wins; of the same prefix, the last entry.
 *
 * @param entries prefix → replacement; replacements of the kind `oci-layout:` with a relative folder count from `from`
 * @param from makes a folder absolute
 */
export function createMirrors(entries: Iterable<readonly [string, string]>, from: (folder: string) => string): Mirrors {
  const prefixes = [...entries]
    .reverse()
    .map(([prefix, replacement]) => [trimSlash(prefix), absoluteLayout(trimSlash(replacement), from)] as const)
    .sort(([a], [b]) => b.length - a.length);
  return {
    resolve(reference) {
      const match = prefixes.find(([prefix]) => startsOnSegment(reference, prefix));
      return match === undefined ? reference : `${match[1]}${reference.slice(match[0].length)}`;
    },
  };
}

/** Makes the folder of an `oci-layout:` text absolute; any other text is returned as it is. */
export function absoluteLayout(text: string, from: (folder: string) => string): string {
  const scheme = 'oci-layout:';
  return text.startsWith(scheme) ? `${scheme}${from(text.slice(scheme.length))}` : text;
}

function startsOnSegment(reference: string, prefix: string): boolean {
  const next = reference[prefix.length];
  return reference.startsWith(prefix) && (next === undefined || next === '/' || next === ':' || next === '@');
}

function trimSlash(text: string): string {
  return text.replace(/\/+$/, '');
}
