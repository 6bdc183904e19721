import { type AppContext } from '../app/index.ts';
import { type ParsedArgs } from './args.ts';
import type { CliEnvironment } from './main.ts';
/**
 * Puts the program together from options, configuration and environment.
 *
 * @throws AppError `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND`
 */
export declare function openContext(args: ParsedArgs, environment: CliEnvironment): Promise<AppContext>;
