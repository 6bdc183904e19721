/**
 * Resolves a path written in one file of a bundle to a path of the bundle.
 *
 * @returns `undefined` when it is absolute or climbs out of the bundle
 */
export function joinBundlePath(fromFile: string, relative: string): string | undefined {
  if (relative.startsWith('/') || relative.includes('\\') || relative.includes('\0')) return undefined;
  const parts = fromFile.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
