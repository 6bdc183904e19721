import { Html } from './html.js';
/** A whole page: no script, no request, light or dark as the reader's system is. */
export declare function htmlPage(title: string, body: Html): string;
