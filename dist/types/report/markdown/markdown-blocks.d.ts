import type { DocIndexReport, DocReport } from '../doc-model.js';
import type { ImpactReport } from '../impact-model.js';
import type { CheckReport, DiffReport, FailureReport, PublishReport, ValidateReport } from '../model.js';
/** Reports that have a Markdown form. */
export type MarkdownReport = ValidateReport | DiffReport | CheckReport | PublishReport | FailureReport | ImpactReport | DocReport | DocIndexReport;
/**
 * The blocks of a Markdown document, most important first. Each is whole in itself (no open fence, table or element),
 * so a document that must be shorter is cut between blocks; blank lines stand between them.
 */
export declare function renderMarkdownBlocks(report: MarkdownReport): string[];
