import { type Block, type Heading, lineText } from './block.ts';

const MAX_ENTRIES = 300;
const HIGHEST = 2;

/** A heading in a list of contents, with those below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly below: readonly ContentsEntry[];
}

interface GrowingEntry extends ContentsEntry {
  readonly level: number;
  readonly below: GrowingEntry[];
}

/** The headings of a document below its title, down to a level; of a very long document the first ones. */
export function listContents(blocks: readonly Block[], deepest: 3 | 4): readonly ContentsEntry[] {
  const top: GrowingEntry[] = [];
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const listed = headings.filter(({ level }) => level >= HIGHEST && level <= deepest).slice(0, MAX_ENTRIES);
  for (const { level, id, line } of listed) {
    let above = top;
    for (let last = above.at(-1); last !== undefined && last.level < level; last = above.at(-1)) above = last.below;
    above.push({ level, id, text: lineText(line), below: [] });
  }
  return top;
}
