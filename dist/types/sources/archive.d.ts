import { type UnpackedBundle } from '../bundle/index.js';
/**
 * Reads a bundle packed as `.tar.gz`; what is wrong inside comes as findings.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export declare function loadArchive(path: string): Promise<UnpackedBundle>;
