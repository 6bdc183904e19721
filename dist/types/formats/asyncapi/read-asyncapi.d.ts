import { type Finding } from '../../base/index.js';
import type { DocumentFile, DocumentNode } from '../../document/index.js';
import { type Crawl } from './reference-crawl.js';
/** What reading an AsyncAPI document gave; `root` is missing when the file is none. */
export interface AsyncapiReading {
    readonly root?: DocumentNode;
    readonly findings: readonly Finding[];
}
/** A document that can be compared, with all that its references lead to. */
export interface LoadedAsyncapi extends AsyncapiReading {
    readonly crawl: Crawl;
}
/**
 * Reads a file as an AsyncAPI document (2.x or 3.x, YAML or JSON) and follows every reference that its channels and
 * operations reach; never throws for what is in it.
 *
 * @see AsyncAPI 3.0.0, AsyncAPI Object; AsyncAPI 2.6.0, AsyncAPI Object
 */
export declare function readAsyncapi(file: DocumentFile): AsyncapiReading;
/** Reads a document and keeps what following its references found. */
export declare function loadAsyncapi({ documents, file }: DocumentFile): LoadedAsyncapi;
