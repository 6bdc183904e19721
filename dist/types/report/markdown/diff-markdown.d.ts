import type { DiffReport } from '../model.ts';
import { type Markup } from './markup.ts';
/** The class, the two sides, and every change. */
export declare function renderDiffMarkdown(report: DiffReport): Markup[];
