import { type Files, type Finding } from '../base/index.js';
/** A folder as a bundle, or one finding that says why it is none. */
export interface LoadedFolder {
    readonly files?: Files;
    readonly findings: readonly Finding[];
}
/**
 * Reads the files of a bundle folder that ignore rules keep; folders that they leave out are not looked into. Links are
 * refused: what they point at is not part of the bundle, and a pull request must not choose which file of the machine
 * is read.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export declare function loadFolder(folder: string): Promise<LoadedFolder>;
