import { GitHubApi, type GitHubEvent } from '../github/index.js';
import { type ActionInputs } from './inputs.js';
import { JobFolder } from './job-folder.js';
/** Variables of the process, which later steps and the toolkit read too. */
export type Variables = {
    [name: string]: string | undefined;
};
/** What every step works with. */
export interface Job {
    readonly env: Variables;
    readonly inputs: ActionInputs;
    readonly event: GitHubEvent;
    /** Root of the repository, absolute. */
    readonly root: string;
    /** Folder of the workspace, absolute; no link leads to it. */
    readonly workingDirectory: string;
    readonly files: JobFolder;
    /** The steps of one use of the action share this. */
    readonly run: string;
    /** Missing without a token. */
    readonly api?: GitHubApi;
    /** YYYY-MM-DD. */
    readonly today: string;
}
/**
 * Reads inputs, event and environment.
 *
 * @throws AppError `USAGE`
 */
export declare function openJob(env: Variables): Promise<Job>;
