import type { CheckReport, FailureReport } from '../model.js';
import type { Budget } from './fit.js';
import { Markup } from './markup.js';
/** One sign for each verdict. */
export declare const ICONS: Readonly<Record<CheckReport['verdict'], string>>;
/** The verdict and the case, or that there is none, as a heading; the sign alone where there is no room for words. */
export declare function verdictLine(report: CheckReport | FailureReport, budget?: Budget): Markup;
/** What could not run, for the beginning of a sentence. */
export declare function nameOfRun({ during }: FailureReport): string;
