import { type DocumentDiff } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
/**
 * Compares two .proto files with what they import inside their bundles. Files that differ in comments, layout or the
 * order of definitions have no changes; a file that cannot be read gives findings and no changes.
 */
export declare function diffProtobuf(before: DocumentFile, after: DocumentFile): DocumentDiff;
