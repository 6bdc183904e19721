/**
 * The id that git gives to content.
 *
 * @param like an id of the same repository: 40 digits for SHA-1, 64 for SHA-256
 * @see git documentation, gitformat-pack, object names; hash-function-transition
 */
export declare function gitObjectId(content: Uint8Array | string, like: string): string;
