import { type Format } from './format.js';
import type { Report } from './model.js';
/**
 * Writes a report; the same report gives the same text, which ends with one newline.
 *
 * @throws AppError `USAGE` when this kind of report has no such format
 */
export declare function renderReport(report: Report, format: Format): string;
