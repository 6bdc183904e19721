import type { CheckReport } from '../model.ts';
import { type Markup } from './markup.ts';
/** The pull-request comment: verdict, services, what breaks and why, the rest closed, how to run it locally. */
export declare function renderCheckMarkdown(report: CheckReport): Markup[];
