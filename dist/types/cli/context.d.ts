import { type AppContext, type Judge } from '../app/index.js';
import { type RevisionFiles } from '../base/index.js';
import { type OfflineStore } from '../oci/index.js';
import { type ParsedArgs } from './args.js';
import type { CliEnvironment } from './main.js';
/** The context of a command, with the commit that `--base` names. */
export interface CliContext extends AppContext {
    readonly base?: RevisionFiles;
    /** There with `--offline`. */
    readonly offline?: OfflineStore;
    /** There with a base whose configuration can be asked; the context's configuration is its own. */
    readonly judge?: Judge;
}
/**
 * Puts the program together from options, configuration and environment.
 *
 * @throws AppError `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND`, `GIT`
 */
export declare function openContext(args: ParsedArgs, environment: CliEnvironment): Promise<CliContext>;
