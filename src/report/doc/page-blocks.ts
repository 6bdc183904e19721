import type { DocReport } from '../doc-model.ts';
import { type Block, coded, type HeadingLevel, heading, plain } from './block.ts';
import { mapHeadings } from './identify-headings.ts';
import { type DocPage, readPages } from './page/read-page.ts';

/** How much deeper the headings of a page stand in the document than in the page. */
const SHIFT = 2;
const DEEPEST = 6;

/** The pages of a bundle, one after the other, below a heading each. */
export function pageBlocks(documents: DocReport['documents']): readonly Block[] {
  return readPages(documents).flatMap(blocksOf);
}

/** A page that begins with its title is not given another one. */
function blocksOf({ path, problem, blocks }: DocPage): readonly Block[] {
  const [first] = blocks;
  const isTitled = first?.kind === 'heading';
  const title = isTitled && first.line.length > 0 ? first.line : plain(path);
  const rest = mapHeadings(isTitled ? blocks.slice(1) : blocks, (inner) => {
    return { ...inner, level: deeper(inner.level), id: `${path}#${inner.id}` };
  });
  return [
    { ...heading(3, title), id: path },
    { kind: 'note', line: coded(path) },
    ...(problem === undefined ? [] : [{ kind: 'problem', line: plain(problem) } as const]),
    ...rest,
  ];
}

/** Never as high as the title of the page. */
function deeper(level: HeadingLevel): HeadingLevel {
  return Math.min(DEEPEST, Math.max(4, level + SHIFT)) as HeadingLevel;
}
