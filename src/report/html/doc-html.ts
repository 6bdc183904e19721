import type { Block, Line } from '../doc/block.ts';
import { docBlocks } from '../doc/doc-blocks.ts';
import type { DocReport } from '../model.ts';
import { type Html, html, htmlTable } from './html.ts';
import { htmlPage } from './html-page.ts';

/** The documentation of a contract as one page that needs nothing else. */
export function renderDocHtml(report: DocReport): string {
  const blocks = docBlocks(report).map((block) => html`${blockHtml(block)}\n`);
  return htmlPage(`${report.name} ${report.version}`, html`<main>\n${blocks}</main>`);
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.level, lineHtml(block.line));
    case 'paragraph':
      return html`<p class="quiet">${lineHtml(block.line)}</p>`;
    case 'table':
      return htmlTable(
        block.headers,
        block.rows.map((cells) => cells.map(lineHtml)),
      );
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${lineHtml(item)}</li>`)}</ul>`;
    case 'mermaid':
      return html`<details><summary>Diagram as Mermaid text</summary><pre>${linesHtml(block.lines)}</pre></details>`;
  }
}

function headingHtml(level: 1 | 2 | 3, content: Html[]): Html {
  if (level === 1) return html`<h1>${content}</h1>`;
  return level === 2 ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`;
}

function lineHtml(line: Line): Html[] {
  return line.map((part) => ('code' in part ? html`<code>${part.code}</code>` : html`${part.text}`));
}

/** Each line is escaped on its own, since a line break inside one would be spelled out. */
function linesHtml(lines: readonly string[]): Html[] {
  return lines.map((line) => html`${line}\n`);
}
