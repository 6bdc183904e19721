/** The bytes of a file, or `undefined` when there is none. @throws AppError `FILE_SYSTEM` */
export declare function loadOptionalFile(path: string): Promise<Uint8Array | undefined>;
/**
 * The bytes of a file, or `undefined` when nothing is there. Neither links nor devices are read.
 *
 * @throws AppError `TOO_LARGE` above `maxBytes`; `FILE_SYSTEM`
 */
export declare function loadPlainFile(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
