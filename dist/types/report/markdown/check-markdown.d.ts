import type { CheckReport } from '../model.js';
import { type Markup } from './markup.js';
import { type View } from './view.js';
/** The whole check for a terminal or a file: verdict, services, what breaks and why, the rest closed. */
export declare function renderCheckMarkdown(report: CheckReport): Markup[];
/** What stands below the verdict, most important first. */
export declare function checkBlocks(report: CheckReport, view: View): Markup[];
