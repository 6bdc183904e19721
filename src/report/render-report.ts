import { AppError } from '../base/index.ts';
import { renderDot, renderDotDiff } from './diagram/dot.ts';
import { renderMermaid, renderMermaidDiff } from './diagram/mermaid.ts';
import { FORMATS_OF, type Format } from './format.ts';
import { renderDocHtml, renderDocIndexHtml } from './html/doc-html.ts';
import { reportDocument } from './json/report-document.ts';
import { writeDeepJson } from './json/write-deep-json.ts';
import { writeJson } from './json/write-json.ts';
import { renderMarkdownBlocks } from './markdown/markdown-blocks.ts';
import type { Report } from './model.ts';
import { sarifLog } from './sarif/sarif-log.ts';
import { renderCheckText } from './text/check-text.ts';
import { renderDiffText } from './text/diff-text.ts';
import { renderExplainText } from './text/explain-text.ts';
import { renderFailureText } from './text/failure-text.ts';
import { renderGraphDiffText } from './text/graph-diff-text.ts';
import { renderGraphText } from './text/graph-text.ts';
import { renderImpactText } from './text/impact-text.ts';
import { renderPublishText } from './text/publish-text.ts';
import { renderValidateText } from './text/validate-text.ts';

type Renderers = {
  readonly [Kind in Report['kind']]: Partial<Record<Format, (report: Extract<Report, { kind: Kind }>) => string>>;
};

/** Held together with {@link FORMATS_OF} by a test. */
const RENDERERS: Renderers = {
  validate: { text: lines(renderValidateText), json, markdown: blocks(renderMarkdownBlocks), sarif },
  diff: { text: lines(renderDiffText), json, markdown: blocks(renderMarkdownBlocks), sarif },
  check: { text: lines(renderCheckText), json, markdown: blocks(renderMarkdownBlocks), sarif },
  publish: { text: lines(renderPublishText), json, markdown: blocks(renderMarkdownBlocks) },
  failure: { text: lines(renderFailureText), json, markdown: blocks(renderMarkdownBlocks) },
  explain: { text: lines(renderExplainText), json },
  graph: { text: lines(renderGraphText), json: deepJson, mermaid: lines(renderMermaid), dot: lines(renderDot) },
  'graph-diff': {
    text: lines(renderGraphDiffText),
    json: deepJson,
    mermaid: lines(renderMermaidDiff),
    dot: lines(renderDotDiff),
  },
  impact: { text: lines(renderImpactText), json, markdown: blocks(renderMarkdownBlocks) },
  doc: { text: blocks(renderMarkdownBlocks), json, markdown: blocks(renderMarkdownBlocks), html: renderDocHtml },
  'doc-index': {
    text: blocks(renderMarkdownBlocks),
    json,
    markdown: blocks(renderMarkdownBlocks),
    html: renderDocIndexHtml,
  },
};

/**
 * Writes a report; the same report gives the same text, which ends with one newline.
 *
 * @throws AppError `USAGE` when this kind of report has no such format
 */
export function renderReport(report: Report, format: Format): string {
  const formats: Partial<Record<Format, (report: never) => string>> = RENDERERS[report.kind];
  const render = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (render === undefined) {
    const hint = `Use one of: ${FORMATS_OF[report.kind].join(', ')}.`;
    throw new AppError('USAGE', `a ${report.kind} report cannot be written as ${format}`, { hint });
  }
  return `${render(report as never)}\n`;
}

function json(report: Report): string {
  return writeJson(reportDocument(report));
}

function deepJson(report: Report): string {
  return writeDeepJson(reportDocument(report));
}

function sarif(report: Parameters<typeof sarifLog>[0]): string {
  return writeJson(sarifLog(report));
}

function lines<R>(render: (report: R) => string[]): (report: R) => string {
  return (report) => render(report).join('\n');
}

function blocks<R>(render: (report: R) => string[]): (report: R) => string {
  return (report) => render(report).join('\n\n');
}
