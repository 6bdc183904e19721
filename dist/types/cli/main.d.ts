import { type ExitCode } from './exit-code.js';
/** The world around the program, so that tests can stand in for it. */
export interface CliEnvironment {
    readonly env: {
        readonly [name: string]: string | undefined;
    };
    readonly workingDirectory: string;
    readonly now: () => Date;
    readonly writeOut: (text: string) => void;
    readonly writeError: (text: string) => void;
    /** Settles when the program is asked to end, for commands that run until then. */
    readonly stopped: () => Promise<void>;
    /** From the first call on, aborts when the program is asked to end, for commands with something to tell then. */
    readonly interruption?: () => AbortSignal;
    /** Ends the process although work is left in it that nobody waits for. */
    readonly leave?: (exitCode: ExitCode) => void;
    /** Standard error is a terminal. Default false. */
    readonly showsProgress?: boolean;
    /** Shows an address in a browser; missing when nobody sits at the terminal. */
    readonly openBrowser?: (url: string) => void;
    /** Folder of the dashboard's front end; default: beside the program. */
    readonly frontEnd?: string;
}
/**
 * Runs one command line. Results go to standard output, everything else to standard error.
 *
 * @returns the exit code; never throws
 */
export declare function main(argv: readonly string[], environment: CliEnvironment): Promise<ExitCode>;
