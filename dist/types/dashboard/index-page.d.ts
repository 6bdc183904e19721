import type { PlatformDocument } from './model.js';
/**
 * What a browser may do with the dashboard: run and apply its own two files, and read documents from where it came from.
 * Servers send it as a header; the page says it as well, for where there is none.
 *
 * @param scripts whether documents may come as scripts
 */
export declare function contentSecurityPolicy(scripts: 'own' | 'own and documents'): string;
/**
 * The page that everything is shown on; readable as a list without scripts.
 *
 * @param scripts whether documents may come as scripts
 */
export declare function renderIndexPage(platform: PlatformDocument, scripts?: 'own' | 'own and documents'): string;
