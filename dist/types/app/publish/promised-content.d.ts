import type { PlanEntry } from '../../publish/index.js';
import { type NamedText } from './json-file.js';
/**
 * Makes sure that what would be sent is what a check has shown: the same names and versions with the same content. A
 * bundle that the check left alone because nothing touched it may be sent.
 *
 * @throws AppError `USAGE` for a file that is no report of a check, `DIGEST_MISMATCH` for the first bundle that differs
 */
export declare function requirePromised(file: NamedText, entries: readonly PlanEntry[]): void;
