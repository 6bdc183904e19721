/** What the process tells its caller. A failure to run is never 1. */
export declare const EXIT: {
    readonly ok: 0;
    /** Findings at or above the threshold, a corrupt or invalid document among them. */
    readonly findings: 1;
    /** Usage or configuration. */
    readonly usage: 2;
    /** Registry, network, file system, git, GitHub. */
    readonly environment: 3;
    /** The registry holds other content under the same version. */
    readonly conflict: 4;
    /** A bug of this program. */
    readonly bug: 70;
    /** Ended by Ctrl-C (SIGINT): 128 and the number of the signal, as shells count. */
    readonly interrupted: 130;
    /** Ended by SIGTERM. */
    readonly terminated: 143;
};
/** One of the documented exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** The exit code for something that was thrown. */
export declare function exitCodeOf(error: unknown): ExitCode;
