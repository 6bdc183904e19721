import { createHash } from 'node:crypto';
import type { RevisionFiles } from '../../src/base/index.ts';

/** The files of a commit in memory, as git or GitHub would give them, with a record of what was read. */
export interface MemoryRevision extends RevisionFiles {
  readonly reads: string[];
}

/** @param options `isListed: false` for a commit whose files cannot all be listed */
export function memoryRevision(
  files: { readonly [path: string]: string },
  options: { readonly isListed?: boolean; readonly algorithm?: 'sha1' | 'sha256' } = {},
): MemoryRevision {
  const { isListed = true, algorithm = 'sha1' } = options;
  const reads: string[] = [];
  const ids = Object.entries(files).map(([path, text]): [string, string] => {
    const header = `blob ${Buffer.byteLength(text)}\0`;
    return [path, createHash(algorithm).update(header).update(text).digest('hex')];
  });
  return {
    commit: '0123456789abcdef0123456789abcdef01234567',
    reads,
    list: async () => (isListed ? new Map(ids) : undefined),
    read: async (path) => {
      reads.push(path);
      return Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined;
    },
  };
}
