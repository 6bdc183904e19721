import type { DocumentFile } from '../../document/index.js';
/**
 * Why a configuration schema refuses a value, as a clause; `undefined` when it accepts it, or cannot be read well
 * enough to tell.
 */
export declare function findRefusal(schema: DocumentFile, value: unknown): string | undefined;
