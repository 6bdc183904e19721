/**
 * Reads a file; `undefined` when it does not exist.
 *
 * @throws AppError `TOO_LARGE` above `maxBytes`, `FILE_SYSTEM` for every other failure
 */
export declare function readFileIfExists(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
/**
 * The same for a file of a layout or a cache, which a graph needs by tens of thousands: without the thread pool, by way of
 * which a small file takes ten times as long. A pipe in its place gives nothing instead of waiting for a writer.
 *
 * @throws AppError as {@link readFileIfExists} does
 */
export declare function readStoredFile(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
/** Whether a path exists. @throws AppError `FILE_SYSTEM` when that cannot be told */
export declare function pathExists(path: string): Promise<boolean>;
/** How a file is written. */
export interface WriteOptions {
    /** Nobody else's business, and no loss when the machine stops: others may not look, and the disk may take its time. */
    readonly isCache?: boolean;
}
/**
 * Writes a file as a whole or not at all, with the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export declare function writeFileAtomically(path: string, bytes: Uint8Array, options?: WriteOptions): Promise<void>;
