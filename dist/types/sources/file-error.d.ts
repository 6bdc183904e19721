import { AppError } from '../base/index.js';
/** Turns a failure of the file system into the error people see; errors that already are one pass through. */
export declare function wrapFileError(error: unknown, path: string): AppError;
