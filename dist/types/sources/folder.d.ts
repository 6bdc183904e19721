import { type Files } from '../base/index.js';
/**
 * Reads the files of a bundle folder that ignore rules keep. Links are refused: what they point at is not part of the
 * bundle, and a pull request must not choose which file of the machine is read.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export declare function loadFolder(folder: string): Promise<Files>;
