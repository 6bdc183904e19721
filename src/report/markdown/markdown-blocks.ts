import type { DocIndexReport, DocReport } from '../doc-model.ts';
import type { ImpactReport } from '../impact-model.ts';
import type { CheckReport, DiffReport, FailureReport, PublishReport, ValidateReport } from '../model.ts';
import { renderCheckMarkdown } from './check-markdown.ts';
import { renderDiffMarkdown } from './diff-markdown.ts';
import { renderDocIndexMarkdown, renderDocMarkdown } from './doc-markdown.ts';
import { renderFailureMarkdown } from './failure-markdown.ts';
import { renderImpactMarkdown } from './impact-markdown.ts';
import type { Markup } from './markup.ts';
import { renderPublishMarkdown } from './publish-markdown.ts';
import { renderValidateMarkdown } from './validate-markdown.ts';

/** Reports that have a Markdown form. */
export type MarkdownReport =
  | ValidateReport
  | DiffReport
  | CheckReport
  | PublishReport
  | FailureReport
  | ImpactReport
  | DocReport
  | DocIndexReport;

/**
 * The blocks of a Markdown document, most important first. Each is whole in itself (no open fence, table or element),
 * so a document that must be shorter is cut between blocks; blank lines stand between them.
 */
export function renderMarkdownBlocks(report: MarkdownReport): string[] {
  return markupOf(report).map((block) => block.text);
}

function markupOf(report: MarkdownReport): Markup[] {
  switch (report.kind) {
    case 'validate':
      return renderValidateMarkdown(report);
    case 'diff':
      return renderDiffMarkdown(report);
    case 'check':
      return renderCheckMarkdown(report);
    case 'publish':
      return renderPublishMarkdown(report);
    case 'failure':
      return renderFailureMarkdown(report);
    case 'impact':
      return renderImpactMarkdown(report);
    case 'doc':
      return renderDocMarkdown(report);
    case 'doc-index':
      return renderDocIndexMarkdown(report);
  }
}
