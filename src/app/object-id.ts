import { createHash } from 'node:crypto';
import { toBytes } from '../base/index.ts';

/**
 * The id that git gives to content.
 *
 * @param like an id of the same repository: 40 digits for SHA-1, 64 for SHA-256
 * @see git documentation, gitformat-pack, object names; hash-function-transition
 */
export function gitObjectId(content: Uint8Array | string, like: string): string {
  const bytes = toBytes(content);
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
