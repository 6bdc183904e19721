import { mkdir, stat } from 'node:fs/promises';
import { foldersDownTo } from '../base/index.ts';

/** Makes a folder and those above it, unless it is there. Throws what the file system says. */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  let problem: unknown;
  for (const folder of foldersDownTo(path)) {
    problem = await mkdir(folder).catch((error: unknown) => error);
  }
  if (problem !== undefined && !(await isFolder(path))) throw problem;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
