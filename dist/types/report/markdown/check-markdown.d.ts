import type { CheckReport } from '../model.js';
import { type Markup } from './markup.js';
/** The pull-request comment: verdict, services, what breaks and why, the rest closed, how to run it locally. */
export declare function renderCheckMarkdown(report: CheckReport): Markup[];
