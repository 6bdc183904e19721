/** The bytes of a file, or `undefined` when there is none. @throws AppError `FILE_SYSTEM` */
export declare function loadOptionalFile(path: string): Promise<Uint8Array | undefined>;
