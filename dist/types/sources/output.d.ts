import { type Files } from '../base/index.js';
/**
 * Writes one file, making the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export declare function writeOutput(path: string, content: string | Uint8Array): Promise<void>;
/** Writes the files of a bundle below a folder; the paths have been checked by unpacking. @throws AppError `FILE_SYSTEM` */
export declare function writeFolder(folder: string, files: Files): Promise<void>;
