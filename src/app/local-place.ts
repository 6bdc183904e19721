import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppContext } from './context.ts';

type From = Pick<AppContext, 'workingDirectory'>;

/** The folder that the paths in a bundle on disk count from. */
export function folderOfBundle(from: From, source: string): string {
  const path = absolutePath(from, source);
  return /(\.tar\.gz|\.tgz|\/pacto\.yaml)$/.test(path) ? dirname(path) : path;
}

/**
 * One text per folder or archive, whatever spelling leads there: its path from the working directory, as users write it.
 *
 * @param source a path or a `file://` address; one that is none is returned as it is
 */
export function placeOf(from: From, source: string): string {
  try {
    const path = absolutePath(from, source).replace(/[/\\]pacto\.yaml$/, '');
    return relative(from.workingDirectory, path).replaceAll('\\', '/') || '.';
  } catch {
    return source;
  }
}

/** The same for what a bundle on disk refers to; paths count from the bundle. */
export function placeBeside(from: From, declarer: string, reference: string): string {
  if (reference.startsWith('file://')) return placeOf(from, reference);
  return placeOf(from, resolve(folderOfBundle(from, declarer), reference));
}

function absolutePath({ workingDirectory }: From, source: string): string {
  return source.startsWith('file://') ? fileURLToPath(source) : resolve(workingDirectory, source);
}
