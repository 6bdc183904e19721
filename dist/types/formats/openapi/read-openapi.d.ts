import { type Finding } from '../../base/index.js';
import type { DocumentFile, DocumentNode } from '../../document/index.js';
import { type Crawl } from './reference-crawl.js';
/** What reading an OpenAPI document gave; `root` is missing when the file is none. */
export interface OpenapiReading {
    readonly root?: DocumentNode;
    readonly findings: readonly Finding[];
}
/** A document that can be compared, with all that its references lead to. */
export interface LoadedOpenapi extends OpenapiReading {
    readonly crawl: Crawl;
}
/**
 * Reads a file as an OpenAPI document (3.0, 3.1 or 3.2, YAML or JSON) and follows every reference that its operations
 * reach; never throws for what is in it.
 *
 * @see OpenAPI 3.1.0, section 4.8.1 (OpenAPI Object)
 */
export declare function readOpenapi(file: DocumentFile): OpenapiReading;
/** Reads a document and keeps what following its references found. */
export declare function loadOpenapi({ documents, file }: DocumentFile): LoadedOpenapi;
