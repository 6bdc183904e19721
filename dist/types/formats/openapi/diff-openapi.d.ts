import { type DocumentDiff } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
/**
 * Compares two OpenAPI documents with everything their references lead to inside the bundle. A side that cannot be
 * read, and every reference that leads nowhere, is a finding; when one side cannot be read there are no changes.
 *
 * @see OpenAPI 3.1.0
 */
export declare function diffOpenapi(before: DocumentFile, after: DocumentFile): DocumentDiff;
