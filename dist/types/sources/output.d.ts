import { type Files } from '../base/index.js';
/**
 * Writes one file, making the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export declare function writeOutput(path: string, content: string | Uint8Array): Promise<void>;
/**
 * Puts a file in the place of whatever file or link is there, as a whole or not at all.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export declare function replaceOutput(path: string, content: string | Uint8Array): Promise<void>;
/**
 * Fills a folder that is empty or not there with the files of a bundle: all or none. The contract comes last and has
 * another name before, so that what a killed process leaves behind is never taken for a bundle. The paths have been
 * checked by unpacking.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export declare function writeFolder(folder: string, files: Files): Promise<void>;
