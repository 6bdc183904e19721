import { AppError } from '../base/index.js';
/** One option of the command line. */
export interface OptionSpec {
    readonly type: 'string' | 'boolean';
    /** What the help says, without a full stop. */
    readonly help: string;
    /** Name of the value in the help. */
    readonly value?: string;
    readonly short?: string;
    readonly multiple?: boolean;
    /** The only texts it takes. */
    readonly choices?: readonly string[];
    /** The option that this is another name of; both are read under that one's name, in the order they are given. */
    readonly aliasOf?: string;
}
/** Options by long name. */
export type OptionTable = {
    readonly [name: string]: OptionSpec;
};
/** A parsed command line. Every given option has been checked against its table. */
export interface ParsedArgs {
    readonly positionals: readonly string[];
    /** The last value of an option that takes one. */
    text(name: string): string | undefined;
    texts(name: string): readonly string[];
    flag(name: string): boolean;
}
/**
 * Parses arguments against a table. Values may follow as `--name=value` or as the next argument.
 *
 * @throws AppError `USAGE` that names the nearest option or choice
 */
export declare function parseCommandLine(args: readonly string[], table: OptionTable): ParsedArgs;
/** An option that is in no table. */
export declare function unknownOption(rawName: string, known: readonly string[]): AppError;
/** A mistake on the command line. */
export declare function usage(message: string, hint?: string): AppError;
