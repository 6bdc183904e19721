import { invariant, sha256Hex } from '../base/index.ts';

/** Key and content of a comment of ours, as its first line says. */
export interface CommentMarker {
  readonly key: string;
  /** 16 hexadecimal digits of the SHA-256 of the body as it was sent, or of what stands for it. */
  readonly hash: string;
}

const MARKER = /^<!-- pacto:([0-9a-f]{12}) ([0-9a-f]{16}) -->(?:\r?\n|$)/;
/** GitHub takes 65,536 UTF-16 units; the marker, with its line end, is of these. */
const MARKER_LENGTH = 45;

/** Longest body of a comment, in UTF-16 units. */
export const LONGEST_COMMENT_BODY = 65_536 - MARKER_LENGTH;

/** The hash that the marker of a body, or of what stands for it, has. */
export function commentHash(identity: string): string {
  return sha256Hex(identity).slice(0, 16);
}

/**
 * Puts the hidden marker before a body.
 *
 * @param key 12 hexadecimal digits
 * @param identity what the hash is of: the body, or what stands for it
 */
export function markComment(key: string, body: string, identity = body): string {
  invariant(/^[0-9a-f]{12}$/.test(key), `the key of a comment is ${JSON.stringify(key)}`);
  return `<!-- pacto:${key} ${commentHash(identity)} -->\n${body}`;
}

/** Reads the marker at the very beginning of a comment: quotes of ours begin with `>`. */
export function readCommentMarker(text: string): CommentMarker | undefined {
  const [, key, hash] = MARKER.exec(text) ?? [];
  return key === undefined || hash === undefined ? undefined : { key, hash };
}
