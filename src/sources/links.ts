import { lstat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The first link on the way from a folder to a path below it, the path itself included; `undefined` when there is none,
 * and for paths that are not below the folder.
 */
export async function findLink(folder: string, path: string): Promise<string | undefined> {
  const below = relative(folder, path);
  if (isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)) return undefined;
  let place = folder;
  for (const name of below.split(sep)) {
    place = join(place, name);
    const status = await lstat(place).catch(() => undefined);
    if (status?.isSymbolicLink() && below !== '') return place;
  }
  return undefined;
}
