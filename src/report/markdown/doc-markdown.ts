import { mermaidLines } from '../diagram/mermaid.ts';
import type { Block, Fact, Line } from '../doc/block.ts';
import { type ComposedDoc, composeDoc } from '../doc/compose-doc.ts';
import { composeIndex } from '../doc/compose-index.ts';
import { type ContentsEntry, listContents } from '../doc/contents.ts';
import { drawPicture } from '../doc/picture-drawing.ts';
import type { DocIndexReport, DocReport } from '../doc-model.ts';
import { visibleText } from '../visible-text.ts';
import { lineMarkup, linkText } from './line-markup.ts';
import { codeBlock, joined, link, Markup, md, NOTHING, table } from './markup.ts';

/** The documentation of a contract. */
export function renderDocMarkdown(report: DocReport): Markup[] {
  const doc = composeDoc(report);
  const [title, facts, ...rest] = blocksMarkup(doc.blocks, doc.ids);
  const up = report.index === undefined ? [] : [link(md`All contracts`, report.index)];
  return [title ?? NOTHING, ...up, facts ?? NOTHING, ...contentsMarkup(doc), ...rest];
}

/** The list of contracts that are documented together. */
export function renderDocIndexMarkdown(report: DocIndexReport): Markup[] {
  const { blocks, ids } = composeIndex(report);
  return blocksMarkup(blocks, ids);
}

type Ids = ComposedDoc['ids'];

function contentsMarkup({ blocks }: ComposedDoc): Markup[] {
  const entries = listContents(blocks, 3);
  if (entries.length < 2) return [];
  const line = ({ text, id }: ContentsEntry) => md`- ${link(linkText(text), `#${id}`)}`;
  const lines = entries.flatMap((entry) => [line(entry), ...entry.below.map((below) => md`  ${line(below)}`)]);
  return [joined(lines, '\n')];
}

function blocksMarkup(blocks: readonly Block[], ids: Ids): Markup[] {
  return blocks.map((block) => blockMarkup(block, ids));
}

function blockMarkup(block: Block, ids: Ids): Markup {
  const lineOf = (line: Line) => lineMarkup(line, ids);
  switch (block.kind) {
    case 'heading':
      return md`${new Markup('#'.repeat(block.level))} ${lineOf(block.line)}`;
    case 'paragraph':
    case 'note':
      return lineOf(block.line);
    case 'problem':
      return md`**Problem:** ${lineOf(block.line)}`;
    case 'facts':
      return table(
        ['Fact', 'Value'],
        block.rows.map((fact) => factCells(fact, ids)),
      );
    case 'table':
      return table(
        block.headers.map((header) => lineOf(header).text),
        block.rows.map((cells) => cells.map(lineOf)),
      );
    case 'list':
      return listMarkup(block, ids);
    case 'code':
      return codeBlock(block.language ?? '', visibleLines(block.text));
    case 'quote':
      return prefixed(blocksMarkup(block.blocks, ids), '> ', '> ');
    case 'rule':
      return new Markup('---');
    case 'picture':
      return new Markup(['```mermaid', ...mermaidLines(drawPicture(block)), '```'].join('\n'));
  }
}

function factCells([label, value]: Fact, ids: Ids): Markup[] {
  return [md`${label}`, lineMarkup(value, ids)];
}

function listMarkup({ first, items }: Extract<Block, { kind: 'list' }>, ids: Ids): Markup {
  const lines = items.map((blocks, index) => {
    const marker = first === undefined ? '- ' : `${first + index}. `;
    return prefixed(blocksMarkup(blocks, ids), marker, ' '.repeat(marker.length));
  });
  return new Markup(lines.join(lines.some(({ text }) => text.includes('\n\n')) ? '\n\n' : '\n'));
}

/** Blocks inside of something: the first line gets one beginning, all others another one. */
function prefixed(blocks: readonly Markup[], first: string, others: string): Markup {
  const lines = joined(blocks, '\n\n').text.split('\n');
  return new Markup(lines.map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd()).join('\n'));
}

/** Each line is made visible on its own, since a line break would be spelled out. */
function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}
