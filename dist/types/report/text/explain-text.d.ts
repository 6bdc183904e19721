import type { ExplainReport } from '../model.js';
/** What a contract says, section by section; upstream's layout, which leaves out configurations and policies. */
export declare function renderExplainText(report: ExplainReport): string[];
