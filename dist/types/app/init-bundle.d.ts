/** The grammar of `service.name`; a test holds it equal to the schema of the contract. */
export declare const SERVICE_NAME: RegExp;
/** A bundle that was just written. */
export interface CreatedBundle {
    readonly name: string;
    /** Relative to the working directory. */
    readonly directory: string;
    /** Paths inside the bundle. */
    readonly files: readonly string[];
}
/**
 * Writes a new bundle into a folder named after the service.
 *
 * @throws AppError `USAGE` when the name is not one of a service or something is there already; `FILE_SYSTEM`
 */
export declare function initBundle(workingDirectory: string, name: string): Promise<CreatedBundle>;
