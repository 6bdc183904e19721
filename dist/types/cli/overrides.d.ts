import { type Overrides } from '../app/index.js';
import type { OptionTable, ParsedArgs } from './args.js';
/** Options of commands that read one contract. */
export declare const OVERRIDE_OPTIONS: OptionTable;
/** Options of `diff`: each side has its own, under two names. */
export declare const SIDE_OVERRIDE_OPTIONS: OptionTable;
/**
 * Reads the overrides of a command line.
 *
 * @param prefix of the option names; default: none
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export declare function readOverrides(args: ParsedArgs, workingDirectory: string, prefix?: string): Promise<Overrides>;
