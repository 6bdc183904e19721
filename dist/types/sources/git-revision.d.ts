import { type RevisionFiles } from '../base/index.js';
import { type GitSource } from './git.js';
/**
 * The files of a commit of the working copy. The revision is resolved once, so that a moving branch cannot mix two
 * states; the list is read once, on the first question.
 *
 * @param folder what paths count from, relative to the working directory of the source; may be missing on the disk
 * @throws AppError `GIT`; reading a file above 16 MiB throws `TOO_LARGE`
 */
export declare function openGitRevision(source: GitSource, folder?: string): Promise<RevisionFiles>;
