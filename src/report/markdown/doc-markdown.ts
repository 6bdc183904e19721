import type { Block, Line } from '../doc/block.ts';
import { docBlocks } from '../doc/doc-blocks.ts';
import type { DocReport } from '../model.ts';
import { code, joined, Markup, md, table } from './markup.ts';

/** The documentation of a contract. */
export function renderDocMarkdown(report: DocReport): Markup[] {
  return docBlocks(report).map(blockMarkup);
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return md`${new Markup('#'.repeat(block.level))} ${lineMarkup(block.line)}`;
    case 'paragraph':
      return lineMarkup(block.line);
    case 'table':
      return table(
        block.headers,
        block.rows.map((cells) => cells.map(lineMarkup)),
      );
    case 'list':
      return joined(
        block.items.map((item) => md`- ${lineMarkup(item)}`),
        '\n',
      );
    case 'mermaid':
      return new Markup(['```mermaid', ...block.lines, '```'].join('\n'));
  }
}

function lineMarkup(line: Line): Markup {
  return joined(
    line.map((part) => ('code' in part ? code(part.code) : md`${part.text}`)),
    '',
  );
}
