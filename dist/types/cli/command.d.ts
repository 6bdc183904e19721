import type { Report } from '../report/index.js';
import type { OptionTable, ParsedArgs } from './args.js';
import type { CliContext } from './context.js';
import type { ExitCode } from './exit-code.js';
/** What a command hands back to be printed. Exactly one of `report` and `text` is there. */
export interface CommandResult {
    readonly report?: Report;
    /** A finished text, with its last line break, for commands that have no report. */
    readonly text?: string;
    readonly exitCode: ExitCode;
    /** What ended the run half-way; told on standard error after the result. */
    readonly failure?: unknown;
}
/** A parsed call of a command. */
export interface Invocation {
    readonly args: ParsedArgs;
    readonly format: string;
    /** Opened on demand: commands that need no configuration do not fail over a broken one. */
    openContext(): Promise<CliContext>;
    /** Variables of the process. */
    readonly env: {
        readonly [name: string]: string | undefined;
    };
    /** Absolute; relative paths of the command line count from here. */
    readonly workingDirectory: string;
    /** Settles when the program is asked to end, for commands that run until then. */
    readonly stopped: () => Promise<void>;
    /** From the first call on, aborts when the program is asked to end, for commands with something to tell then. */
    readonly interruption?: () => AbortSignal;
    readonly now: () => Date;
    /** Shows an address in a browser; missing when nobody sits at the terminal. */
    readonly openBrowser?: (url: string) => void;
    /** Folder of the dashboard's front end; default: beside the program. */
    readonly frontEnd?: string;
    /** Somebody watches standard error, so that lines about what goes on are welcome. */
    readonly showsProgress: boolean;
    /** Tells the person at the terminal something that is no result (standard error). */
    note(message: string): void;
}
/** One command of the program. */
export interface Command {
    readonly name: string;
    /** One line for the list of commands. */
    readonly summary: string;
    /** What follows the name, `BEFORE AFTER`. */
    readonly usage: string;
    readonly options: OptionTable;
    readonly positionals: {
        readonly min: number;
        readonly max: number;
    };
    /** Formats besides `text` and `json`. */
    readonly formats: readonly string[];
    run(invocation: Invocation): Promise<CommandResult>;
}
