/** Key and content of a comment of ours, as its first line says. */
export interface CommentMarker {
    readonly key: string;
    /** 16 hexadecimal digits of the SHA-256 of the body as it was sent, or of what stands for it. */
    readonly hash: string;
}
/** Longest body of a comment, in UTF-16 units. */
export declare const LONGEST_COMMENT_BODY: number;
/** The hash that the marker of a body, or of what stands for it, has. */
export declare function commentHash(identity: string): string;
/**
 * Puts the hidden marker before a body.
 *
 * @param key 12 hexadecimal digits
 * @param identity what the hash is of: the body, or what stands for it
 */
export declare function markComment(key: string, body: string, identity?: string): string;
/** Reads the marker at the very beginning of a comment: quotes of ours begin with `>`. */
export declare function readCommentMarker(text: string): CommentMarker | undefined;
