import type { DocReport } from '../model.js';
/** The documentation of a contract as one page that needs nothing else. */
export declare function renderDocHtml(report: DocReport): string;
