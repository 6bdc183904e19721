/** Where a job works. Absolute paths. */
export interface Place {
    /** Root of the repository. */
    readonly root: string;
    /** Root of the bundles. */
    readonly workingDirectory: string;
    /** From the root of the repository to the working directory, with `/` between names; empty when they are one. */
    readonly folder: string;
}
/**
 * Finds the repository that a working directory belongs to: actions/checkout may have put it below the workspace.
 *
 * @param folder from the workspace
 * @throws AppError `USAGE` for a folder behind a link: a branch would choose what is looked at
 */
export declare function findPlace(workspace: string, folder: string): Promise<Place>;
