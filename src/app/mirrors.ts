import { isAbsolute, relative, resolve } from 'node:path';

/** Rewrites of references: where to read and write what a contract names. */
export interface Mirrors {
  /** The reference to use instead, or the same text when no mirror applies. */
  resolve(reference: string): string;
  /** The same as it was configured, relative folders included; `undefined` when no mirror applies. */
  show(reference: string): string | undefined;
}

/** What is wrong with a prefix or its replacement, as the rest of a sentence, or `undefined`. */
export function mirrorProblem(text: string): string | undefined {
  return /^(?:oci:\/\/|oci-layout:\/?)[^/]/.test(text) ? undefined : 'must begin with oci://HOST or oci-layout:FOLDER';
}

/**
 * Makes rewrites from prefixes. The longest prefix that ends on a path segment wins; of the same prefix, the last entry.
 * Hosts are compared in lower case, and with their ports: a host with another port is another registry.
 *
 * @param entries prefix → replacement; replacements of the kind `oci-layout:` with a relative folder count from `from`
 * @param from makes a folder absolute
 */
export function createMirrors(entries: Iterable<readonly [string, string]>, from: (folder: string) => string): Mirrors {
  const prefixes = [...entries]
    .reverse()
    .map(([prefix, replacement]) => [lowerHost(trimSlash(prefix)), trimSlash(replacement)] as const)
    .sort(([a], [b]) => b.length - a.length);
  const show = (reference: string): string | undefined => {
    const spelled = lowerHost(reference);
    const match = prefixes.find(([prefix]) => startsOnSegment(spelled, prefix));
    return match === undefined ? undefined : `${match[1]}${reference.slice(match[0].length)}`;
  };
  return {
    show,
    resolve(reference) {
      const shown = show(reference);
      return shown === undefined ? reference : absoluteLayout(shown, from);
    },
  };
}

/**
 * Makes what a configuration file says about folders of layouts count from the working directory, as it stands in reports
 * that must read the same on every machine. Absolute folders stay as they are.
 *
 * @param folder of the file, absolute
 */
export function layoutFrom(folder: string, workingDirectory: string): (text: string) => string {
  return (text) =>
    folder === workingDirectory
      ? text
      : absoluteLayout(text, (path) => {
          return isAbsolute(path)
            ? path
            : relative(workingDirectory, resolve(folder, path)).replaceAll('\\', '/') || '.';
        });
}

/** Makes the folder of an `oci-layout:` text absolute; any other text is returned as it is. */
export function absoluteLayout(text: string, from: (folder: string) => string): string {
  const scheme = 'oci-layout:';
  return text.startsWith(scheme) ? `${scheme}${from(text.slice(scheme.length))}` : text;
}

function startsOnSegment(reference: string, prefix: string): boolean {
  const next = reference[prefix.length];
  const ends = /^oci:\/\/[^/]*$/.test(prefix) ? ['/'] : ['/', ':', '@'];
  return reference.startsWith(prefix) && (next === undefined || ends.includes(next));
}

/** The same length as before, so that what follows a prefix is found in either. */
function lowerHost(reference: string): string {
  return reference.replace(/^oci:\/\/[^/]*/, (host) => host.toLowerCase());
}

function trimSlash(text: string): string {
  return text.replace(/\/+$/, '');
}
