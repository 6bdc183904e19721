import { type Files } from '../base/index.js';
/** The file that lists what a bundle leaves out. */
export declare const IGNORE_FILE = ".pactoignore";
/**
 * The files of a bundle without those that `.pactoignore` leaves out. The grammar is that of gitignore: the last match
 * wins, and nothing inside an ignored folder comes back. `.git/`, `.pactoignore` and `.DS_Store` are always left out;
 * the `pacto.yaml` of the bundle never is. Only the file at the root of the bundle is read.
 *
 * @throws AppError `TOO_LARGE` for a `.pactoignore` above 64 KiB or 2,000 patterns.
 * @see git documentation, gitignore, Pattern format
 */
export declare function applyIgnoreRules(files: Files): Files;
/**
 * Whether an ignore file leaves a folder of the bundle out with all that is in it, so that nobody needs to look inside.
 * To be asked from the top down: a folder inside one that is left out is not asked about.
 *
 * @throws AppError `TOO_LARGE` as {@link applyIgnoreRules} does
 */
export declare function createFolderFilter(ignoreFile: Uint8Array | undefined): (folder: string) => boolean;
