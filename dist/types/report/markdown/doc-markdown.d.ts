import type { DocReport } from '../model.js';
import { Markup } from './markup.js';
/** The documentation of a contract. */
export declare function renderDocMarkdown(report: DocReport): Markup[];
