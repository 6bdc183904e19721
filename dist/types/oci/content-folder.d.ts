/** What a folder that is pruned needs from outside. */
export interface ContentFolderOptions {
    /** Milliseconds since 1970; when given, files carry the time of their last use. */
    readonly now?: () => number;
    /** Told the size of every file that was written. */
    readonly onWritten?: (bytes: number) => Promise<void>;
}
/**
 * A folder of content by digest, `DIR/sha256/<hex>`, that several processes may share: files come whole or not at all,
 * and are checked whenever they are read. It only spares requests, so nothing that is wrong with it is an error: what
 * cannot be read is absent, what cannot be written is not kept.
 */
export declare class ContentFolder {
    #private;
    constructor(directory: string, options?: ContentFolderOptions);
    /** Whether a file for the digest is there; its content has not been looked at. */
    has(digest: string): Promise<boolean>;
    /**
     * The content; `undefined` when it is absent. A file that is damaged, or larger than it may be, is removed.
     *
     * @param maxBytes larger files are not read
     */
    read(digest: string, maxBytes: number): Promise<Uint8Array | undefined>;
    /** Keeps content that has the digest. */
    write(digest: string, bytes: Uint8Array): Promise<void>;
}
