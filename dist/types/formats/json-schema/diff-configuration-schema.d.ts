import { type DocumentDiff } from '../../base/index.ts';
import { type DocumentFile } from '../../document/index.ts';
/** Compares the schemas of a configuration: what was accepted before must be accepted after. */
export declare function diffConfigurationSchema(before: DocumentFile, after: DocumentFile): DocumentDiff;
