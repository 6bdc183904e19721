import type { DiffReport } from '../model.js';
import { type Markup } from './markup.js';
/** The class, the two sides, and every change. */
export declare function renderDiffMarkdown(report: DiffReport): Markup[];
