import type { DocIndexReport, DocReport } from '../doc-model.js';
import { Markup } from './markup.js';
/** The documentation of a contract. */
export declare function renderDocMarkdown(report: DocReport): Markup[];
/** The list of contracts that are documented together. */
export declare function renderDocIndexMarkdown(report: DocIndexReport): Markup[];
