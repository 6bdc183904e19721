import { type AppContext } from '../app/index.js';
import { type ParsedArgs } from './args.js';
import type { CliEnvironment } from './main.js';
/**
 * Puts the program together from options, configuration and environment.
 *
 * @throws AppError `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND`
 */
export declare function openContext(args: ParsedArgs, environment: CliEnvironment): Promise<AppContext>;
