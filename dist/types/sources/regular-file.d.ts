/**
 * The bytes of a file, also behind a link; `undefined` when they are more than `maxBytes`. Pipes and devices are not
 * read: some never end, and some wait for ever.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export declare function readRegularFile(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
/** What is read counts: some files grow, and some say that they are empty. */
export declare function readBounded(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
