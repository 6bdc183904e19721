import type { CheckReport } from '../model.js';
/** The verdict, and for each bundle what changed, why it matters and what to do. */
export declare function renderCheckText(report: CheckReport): string[];
