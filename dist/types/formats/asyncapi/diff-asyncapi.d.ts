import { type DocumentDiff } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
/**
 * Compares two AsyncAPI documents, of 2.x, 3.x or one of each, with everything their references lead to inside the
 * bundle. A side that cannot be read, and every reference that leads nowhere, is a finding; when one side cannot be
 * read there are no changes.
 *
 * @see AsyncAPI 3.0.0; AsyncAPI 2.6.0
 */
export declare function diffAsyncapi(before: DocumentFile, after: DocumentFile): DocumentDiff;
