import type { DocReport } from '../model.js';
import { type Line } from './block.js';
/** The facts a reader asks for first, each with its label; unknown ones are left out. */
export declare function summaryRows(report: DocReport): (readonly Line[])[];
