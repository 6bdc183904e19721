import type { Line } from '../block.ts';
import type { BlockContext, ReadBlock } from './block-reader.ts';

const MAX_COLUMNS = 64;

/** A table: a line of headers, a line of dashes, and rows up to a line without a pipe. */
export function readTable(lines: readonly string[], at: number, { inline }: BlockContext): ReadBlock | undefined {
  const headers = readHeaders(lines, at);
  if (headers === undefined) return undefined;
  const rows: Line[][] = [];
  let next = at + 2;
  for (; next < lines.length; next++) {
    const cells = splitRow(lines[next] ?? '');
    if (cells === undefined) break;
    rows.push(headers.map((_, index) => inline(cells[index] ?? '')));
  }
  return { block: { kind: 'table', headers: headers.map(inline), rows }, next };
}

/** Whether a table begins at a line, so that a paragraph ends there. */
export function beginsTable(lines: readonly string[], at: number): boolean {
  return readHeaders(lines, at) !== undefined;
}

function readHeaders(lines: readonly string[], at: number): readonly string[] | undefined {
  const dashes = lines[at + 1] ?? '';
  const columns = /^[ \t|:-]+$/.test(dashes) ? splitRow(dashes) : undefined;
  if (columns === undefined || columns.length > MAX_COLUMNS || !columns.every(isDashes)) return undefined;
  const headers = splitRow(lines[at] ?? '');
  return headers?.length === columns.length ? headers : undefined;
}

function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

/** The cells of a line that has a pipe; pipes after a backslash are text. */
function splitRow(line: string): string[] | undefined {
  if (!line.includes('|')) return undefined;
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '\\' && line[at + 1] === '|') cell += line[++at];
    else if (character !== '|') cell += character;
    else {
      cells.push(cell.trim());
      cell = '';
    }
  }
  cells.push(cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
