import { clipText } from '../../clip-text.ts';
import { lineText, type PageBlock } from '../block.ts';
import { HeadingIds } from '../heading-ids.ts';
import { readBlocks } from './read-blocks.ts';
import { definitionKey, readInline } from './read-inline.ts';
import { createResolver } from './resolve-link.ts';

const MAX_TITLE_LENGTH = 300;
const TAB_WIDTH = 4;
const DEFINITION = /^ {0,3}\[(?!\^)([^[\]]{1,200})\]: *<?([^\s<>]{1,2000})>?(?: +["'(].*)? *$/;

/** A page of a bundle's `docs/` as data that can be shown as it is: there is no markup in it. */
export interface DocPage {
  /** Path inside the bundle. */
  readonly path: string;
  /** Its first heading. */
  readonly title?: string;
  /** Why it is not, or not all, there. */
  readonly problem?: string;
  readonly blocks: readonly PageBlock[];
}

/** A page before it is read. */
export interface PageText {
  readonly path: string;
  readonly text?: string;
  readonly problem?: string;
}

/**
 * Reads the Markdown pages of a bundle: headings, lists, tables, quotes, code, emphasis and links as GitHub reads them.
 * HTML stays text, its alternative text stands for an image, and only links to the web, to mail and to other pages are links.
 * Ids of headings are unique within their page.
 */
export function readPages(pages: readonly PageText[]): DocPage[] {
  const paths = new Set(pages.map(({ path }) => path));
  return pages.map(({ path, text, problem }) => {
    const blocks = text === undefined ? [] : readPage(path, text, paths);
    const title = findTitle(blocks);
    return {
      path,
      ...(title === undefined ? {} : { title }),
      ...(problem === undefined ? {} : { problem }),
      blocks,
    };
  });
}

/** The text of the first heading; of an empty one there is none. */
function findTitle(blocks: readonly PageBlock[]): string | undefined {
  const first = blocks.find((block) => block.kind === 'heading');
  const text = first === undefined ? '' : lineText(first.line).trim();
  return text === '' ? undefined : clipText(text, MAX_TITLE_LENGTH);
}

function readPage(path: string, text: string, paths: ReadonlySet<string>): PageBlock[] {
  const lines = text.split(/\r\n|\r|\n/).map(expandTabs);
  const { matter, rest } = splitMatter(lines);
  const { definitions, remaining } = takeDefinitions(rest);
  const inlineContext = { resolve: createResolver(path, paths), definitions };
  const context = { ids: new HeadingIds(), inline: (line: string) => readInline(line, inlineContext) };
  const blocks = readBlocks(remaining, context);
  return matter === undefined ? blocks : [{ kind: 'code', language: 'yaml', text: matter }, ...blocks];
}

/** A tab goes on to the next column that is a multiple of four. */
function expandTabs(line: string): string {
  const [first = '', ...rest] = line.split('\t');
  if (rest.length === 0) return line;
  let column = first.length;
  const parts = rest.map((part) => {
    const width = TAB_WIDTH - (column % TAB_WIDTH);
    column += width + part.length;
    return `${' '.repeat(width)}${part}`;
  });
  return [first, ...parts].join('');
}

/** What stands between lines of dashes at the top is data for other programs. */
function splitMatter(lines: readonly string[]): { matter?: string; rest: readonly string[] } {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) return { rest: lines };
  return { matter: lines.slice(1, end).join('\n'), rest: lines.slice(end + 1) };
}

/** Destinations that stand apart from the text: `[name]: destination`. The first of a name counts. */
function takeDefinitions(lines: readonly string[]): {
  readonly definitions: ReadonlyMap<string, string>;
  readonly remaining: readonly string[];
} {
  const definitions = new Map<string, string>();
  let fence: string | undefined;
  const remaining = lines.filter((line) => {
    const mark = /^ {0,3}(`{3}|~{3})/.exec(line)?.[1];
    if (mark !== undefined && (fence ?? mark) === mark) fence = fence === undefined ? mark : undefined;
    const found = fence === undefined ? DEFINITION.exec(line) : null;
    if (found === null) return true;
    const [, name = '', destination = ''] = found;
    const key = definitionKey(name);
    if (!definitions.has(key)) definitions.set(key, destination);
    return false;
  });
  return { definitions, remaining };
}
