import { type DocumentDiff } from '../../base/index.js';
import { type DocumentFile } from '../../document/index.js';
/** Compares the schemas of a configuration: what was accepted before must be accepted after. */
export declare function diffConfigurationSchema(before: DocumentFile, after: DocumentFile): DocumentDiff;
