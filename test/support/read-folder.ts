import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder of the repository, by path with `/` separators. */
export function readFolderSync(folder: string): { [path: string]: Uint8Array } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))];
    }),
  );
}
