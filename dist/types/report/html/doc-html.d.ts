import type { DocIndexReport, DocReport } from '../doc-model.js';
/** The documentation of a contract as one page that needs nothing else. */
export declare function renderDocHtml(report: DocReport): string;
/** The list of contracts that are documented together, as a page that needs nothing but theirs. */
export declare function renderDocIndexHtml(report: DocIndexReport): string;
