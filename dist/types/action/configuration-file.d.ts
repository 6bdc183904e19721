import { type Configuration } from '../app/index.js';
import type { Job } from './job.js';
/** The configuration of what is checked out. */
export interface ConfigurationFile {
    /** From the working directory, with `/` between names. */
    readonly name: string;
    /** Absolute. */
    readonly path: string;
    readonly configuration: Configuration;
    /** Missing when there is no file. */
    readonly text?: Uint8Array;
}
/**
 * Loads the configuration file, if there is one.
 *
 * @throws AppError `CONFIGURATION` for mistakes in it, `FILE_NOT_FOUND` when the input `config` names none, `USAGE` when
 * it is outside the repository or behind a link, `TOO_LARGE` above 1 MiB
 */
export declare function loadConfigurationFile(job: Job): Promise<ConfigurationFile>;
