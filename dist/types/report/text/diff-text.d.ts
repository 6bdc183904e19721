import type { ComparisonReport, DiffReport } from '../model.js';
/** The class, every change on a line, and the version they ask for. */
export declare function renderDiffText(report: DiffReport): string[];
/** `Next version: …`, or nothing when the contract did not change. */
export declare function nextVersionLine(comparison: ComparisonReport, version: string): string[];
