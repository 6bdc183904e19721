import { Html } from './html.js';
/**
 * What a browser may do with a page of ours: nothing but apply the one style sheet inside it, which is named by its
 * hash. Servers send it as a header; the page says it as well, for when it is opened from a folder.
 */
export declare const CONTENT_SECURITY_POLICY: string;
/** A whole page: no script, no request, light or dark as the reader's system is. */
export declare function htmlPage(title: string, body: Html): string;
