import { mkdir, stat } from 'node:fs/promises';
import { foldersDownTo } from '../base/index.ts';

/** Makes a folder and those above it, unless it is there. Throws what the file system says to the first that is not. */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  for (const folder of foldersDownTo(path)) {
    const problem = await mkdir(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (problem !== undefined && !(await isFolder(folder))) throw problem;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
