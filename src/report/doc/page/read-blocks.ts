import { type HeadingLevel, lineText, type PageBlock } from '../block.ts';
import type { BlockContext, BlockReader, ReadBlock } from './block-reader.ts';
import { listMarker, takeItem } from './list-item.ts';
import { beginsTable, readTable } from './read-table.ts';

/** Deepest nesting of quotes and lists; what is deeper is read as a paragraph. */
const MAX_DEPTH = 8;

/** In this order: the first that knows the line reads it. */
const READERS: readonly BlockReader[] = [
  readFence,
  readHeading,
  readRule,
  readQuote,
  readList,
  readTable,
  readIndented,
];

/** Reads the lines of a page, a quote or a list item. HTML is not known, so it is text. */
export function readBlocks(lines: readonly string[], context: BlockContext, depth = 0): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const { block, next } = readBlock(lines, at, context, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: readonly string[], at: number, context: BlockContext, depth: number): ReadBlock {
  for (const read of READERS) {
    const found = read(lines, at, context, depth);
    if (found !== undefined) return found;
  }
  return readParagraph(lines, at, context);
}

function readFence(lines: readonly string[], at: number): ReadBlock | undefined {
  const [, indent = '', fence = '', info = ''] = /^( {0,3})(`{3,}|~{3,})(.*)$/.exec(lines[at] ?? '') ?? [];
  if (fence === '' || (fence.startsWith('`') && info.includes('`'))) return undefined;
  const isEnd = (line: string) => {
    const text = line.trim();
    return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
  };
  let end = at + 1;
  while (end < lines.length && !isEnd(lines[end] ?? '')) end++;
  const text = lines.slice(at + 1, end).map((line) => line.slice(leadingSpaces(line, indent.length)));
  const language = /^[\w+#.-]{1,30}/.exec(info.trim())?.[0];
  const block = { kind: 'code', ...(language === undefined ? {} : { language }), text: text.join('\n') } as const;
  return { block, next: end + 1 };
}

function readHeading(lines: readonly string[], at: number, context: BlockContext): ReadBlock | undefined {
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(lines[at] ?? '');
  if (marks === null) return undefined;
  const text = (lines[at] ?? '').slice(marks[0].length).trim();
  const closed = text.replace(/#{1,100}$/, '');
  const isClosed = closed === '' || /[ \t]$/.test(closed);
  return { block: heading(marks[1]?.length ?? 1, isClosed ? closed.trim() : text, context), next: at + 1 };
}

function heading(level: number, text: string, { ids, inline }: BlockContext): PageBlock {
  const line = inline(text);
  return { kind: 'heading', level: level as HeadingLevel, id: ids.next(lineText(line)), line };
}

function readRule(lines: readonly string[], at: number): ReadBlock | undefined {
  return isRule(lines[at] ?? '') ? { block: { kind: 'rule' }, next: at + 1 } : undefined;
}

function isRule(line: string): boolean {
  return /^ {0,3}([-*_])[ \t]*\1[ \t]*\1[-*_ \t]*$/.test(line) && new Set(line.replace(/[ \t]/g, '')).size === 1;
}

function readQuote(lines: readonly string[], at: number, context: BlockContext, depth: number): ReadBlock | undefined {
  if (depth === MAX_DEPTH || !/^ {0,3}>/.test(lines[at] ?? '')) return undefined;
  const inside: string[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (/^ {0,3}>/.test(line)) inside.push(line.replace(/^ {0,3}> ?/, ''));
    else if (isBlank(line) || startsBlock(line) || isBlank(inside.at(-1))) break;
    else inside.push(line);
  }
  return { block: { kind: 'quote', blocks: readBlocks(inside, context, depth + 1) }, next };
}

function readList(lines: readonly string[], at: number, context: BlockContext, depth: number): ReadBlock | undefined {
  const first = listMarker(lines[at] ?? '');
  if (depth === MAX_DEPTH || first === undefined) return undefined;
  const items: PageBlock[][] = [];
  let next = at;
  while (next < lines.length) {
    const marker = listMarker(lines[next] ?? '');
    if (marker === undefined || marker.kind !== first.kind || isRule(lines[next] ?? '')) break;
    const item = takeItem(lines, next, marker, startsBlock);
    const [line = '', ...others] = item.lines;
    items.push(readBlocks([showTask(line), ...others], context, depth + 1));
    next = item.next;
  }
  return { block: { kind: 'list', ...(first.number === undefined ? {} : { first: first.number }), items }, next };
}

/** A task of a list, done or not. */
function showTask(line: string): string {
  return line.replace(/^\[([ xX])\] /, (_, state: string) => (state === ' ' ? '☐ ' : '☑ '));
}

function readIndented(lines: readonly string[], at: number): ReadBlock | undefined {
  if (!/^ {4}/.test(lines[at] ?? '')) return undefined;
  let next = at;
  while (next < lines.length && (/^ {4}/.test(lines[next] ?? '') || isBlank(lines[next]))) next++;
  while (isBlank(lines[next - 1])) next--;
  const text = lines.slice(at, next).map((line) => line.slice(4));
  return { block: { kind: 'code', text: text.join('\n') }, next };
}

/** Up to a blank line, or one that begins something else; a line of `=` or `-` makes it a heading. */
function readParagraph(lines: readonly string[], at: number, context: BlockContext): ReadBlock {
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1];
    if (underline !== undefined) {
      const text = lines.slice(at, next).join(' ').trim();
      return { block: heading(underline.startsWith('=') ? 1 : 2, text, context), next: next + 1 };
    }
    if (isBlank(line) || startsBlock(line) || beginsTable(lines, next)) break;
  }
  const text = lines.slice(at, next).map((line) => line.trimStart());
  return { block: { kind: 'paragraph', line: context.inline(text.join('\n').trimEnd()) }, next };
}

/** Whether a line ends the paragraph above it. */
function startsBlock(line: string): boolean {
  const marker = listMarker(line);
  if (marker !== undefined) return !marker.isEmpty && (marker.number ?? 1) === 1;
  return /^ {0,3}(#{1,6}(?=[ \t]|$)|>|`{3}|~{3})/.test(line) || isRule(line);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function leadingSpaces(line: string, most: number): number {
  let count = 0;
  while (count < most && line[count] === ' ') count++;
  return count;
}
