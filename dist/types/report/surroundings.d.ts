/** A part of the work on GitHub that a permission or the kind of event turns off. */
export interface Feature {
    /** What the user gets from it: `comment`, `check run`, `configuration of the base commit`, … */
    readonly name: string;
    readonly isOn: boolean;
    /** Why it is off, or what it did; one sentence without full stop. */
    readonly reason?: string;
    /** The line of the workflow that turns it on, as it stands under `permissions:`; for instance `pull-requests: write`. */
    readonly permission?: string;
}
/** Where a report is shown, for what the report cannot know itself. All of it is ours, none is text of a contract. */
export interface Surroundings {
    /**
     * Address of a line of a file of the repository, as it was checked. One that holds a commit changes the comment of a
     * failing check with every push; comments of other checks show no addresses.
     */
    readonly fileUrl?: (path: string, line?: number) => string;
    /** Address of the run, where the whole report is. */
    readonly runUrl?: string;
    /** Folder of the workspace inside the repository, without slashes at its ends; empty for the root. */
    readonly folder: string;
    readonly features: readonly Feature[];
    /** The command that does the same on a laptop; empty where there is none. */
    readonly localCommand: string;
}
