import { type RevisionFiles } from '../base/index.js';
import type { ParseCache } from '../document/index.js';
import { type LoadedBundle } from './loaded-bundle.js';
/** Path inside a folder → git object id. */
type FolderIds = ReadonlyMap<string, string>;
/**
 * The files of a bundle folder at a commit that ignore rules keep: path inside the bundle → git object id. Empty where
 * the folder has no contract there; `undefined` where the commit cannot be listed.
 *
 * @param folder relative to the working directory, with `/` separators; `.` for the directory itself
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export declare function listRevisionFolder(base: RevisionFiles, folder: string): Promise<FolderIds | undefined>;
/**
 * Loads a bundle folder as it is at a commit; `undefined` when it has no contract there. Where the commit cannot be
 * listed, the bundle has its contract only.
 *
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export declare function loadRevisionFolder(base: RevisionFiles, folder: string, parses?: ParseCache): Promise<LoadedBundle | undefined>;
export {};
