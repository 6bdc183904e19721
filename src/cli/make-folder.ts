import { mkdirSync } from 'node:fs';
import { foldersDownTo } from '../base/index.ts';

/** Makes a folder that only this user may look into, and those above it, as far as the file system lets it. */
export function makePrivateFolder(path: string): void {
  for (const folder of foldersDownTo(path)) {
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch {
      // It is there already; if it is not, whatever is to be written into it says why.
    }
  }
}
