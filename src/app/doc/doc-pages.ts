import { compareText } from '../../base/index.ts';
import { type DocumentSet, decodeText } from '../../document/index.ts';
import { type DocText, readPages } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';

/** Of a page and of all pages of a bundle, in UTF-16 units; what is longer is data, not a page to read. */
const MAX_PAGE_LENGTH = 256 * 1024;
const MAX_LENGTH = 1024 * 1024;
const MAX_PAGES = 200;

/** The Markdown pages in a bundle's `docs/`, an overview before the others; never more than a reader can take. */
export function listPages({ files }: DocumentSet): DocText[] {
  const paths = Object.keys(files).filter((path) => /^docs\/.*\.(md|markdown)$/i.test(path));
  const sorted = paths.sort((a, b) => overviewFirst(a) - overviewFirst(b) || compareText(a, b));
  let room = MAX_LENGTH;
  return sorted.map((path, index): DocText => {
    const page = readText(path, files[path], index < MAX_PAGES ? Math.min(MAX_PAGE_LENGTH, room) : 0);
    room -= page.text?.length ?? 0;
    return page;
  });
}

function overviewFirst(path: string): number {
  return /^docs\/(index|readme)\.(md|markdown)$/i.test(path) ? 0 : 1;
}

function readText(path: string, content: string | Uint8Array | undefined, room: number): DocText {
  const decoded = decodeText(content ?? '');
  if (typeof decoded !== 'string') return { path, problem: decoded.message };
  if (room === 0 && decoded !== '') return { path, problem: 'not shown, the pages before it are long enough' };
  const isCut = decoded.length > room;
  const text = isCut ? decoded.slice(0, decoded.lastIndexOf('\n', room - 1) + 1 || room) : decoded;
  const [page] = readPages([{ path, text }]);
  const problem = isCut ? `only the first ${text.length} of ${decoded.length} characters are shown` : undefined;
  return { path, ...presentParts({ title: page?.title, text, problem }) };
}
