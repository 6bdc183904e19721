import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { objectHeader } from './git-store.ts';
import type { Repository } from './repository.ts';

/** Writes all objects and refs into a bare git repository, from which `git fetch` and `git clone` work. */
export function writeGitRepository({ git, refs, defaultBranch }: Repository, folder: string): void {
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('HEAD', `ref: refs/heads/${defaultBranch}\n`);
  write('config', '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  mkdirSync(join(folder, 'refs'), { recursive: true });
  for (const [ref, commit] of refs) write(ref, `${commit}\n`);
  for (const [id, { kind, bytes }] of git.objects) {
    const loose = deflateSync(Buffer.concat([objectHeader(kind, bytes), bytes]));
    write(`objects/${id.slice(0, 2)}/${id.slice(2)}`, loose);
  }
}
