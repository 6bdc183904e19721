import { type ContractFromFolder } from './summary.js';
/**
 * Writes a contract for what a folder holds: `pacto.yaml` at its top, an ignore file that keeps everything else out of
 * the bundle, and a schema of the settings where there is only an example of an environment. The contract names the
 * files where they are, so that there is one place to change them. It validates; nothing that exists is changed.
 *
 * @param directory as given on the command line
 * @throws AppError `USAGE` when a contract is there, nothing for one is, or it would be about several services;
 * `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export declare function initFrom(workingDirectory: string, directory: string): Promise<ContractFromFolder>;
