/** Name of the configuration file, where nobody names another one. */
export declare const CONFIGURATION_FILE = "pacto.config.yaml";
/**
 * Says that a folder without a configuration file has one under a name that is not read: its settings must not be passed
 * over in silence.
 *
 * @throws AppError `CONFIGURATION`, `FILE_SYSTEM`
 */
export declare function refuseMistakenName(folder: string): Promise<void>;
