import { type Block, type Heading, lineText, type PageBlock } from './block.ts';
import { HeadingIds } from './heading-ids.ts';

/** Blocks whose headings have ids that are unlike each other. */
export interface IdentifiedBlocks {
  readonly blocks: readonly Block[];
  /** The id of a heading by what it was known as before: the path of a page, or `path#id` for a heading of it. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Gives the headings of a whole document their ids, in the order in which they stand, as GitHub does. */
export function identifyHeadings(blocks: readonly Block[]): IdentifiedBlocks {
  const made = new HeadingIds();
  const ids = new Map<string, string>();
  const identify = (heading: Heading): Heading => {
    const id = made.next(lineText(heading.line));
    if (heading.id !== '') ids.set(heading.id, id);
    return { ...heading, id };
  };
  return { blocks: mapHeadings(blocks, identify), ids };
}

/** The same blocks with other headings, those inside lists and quotes included. */
export function mapHeadings<B extends Block>(blocks: readonly B[], change: (heading: Heading) => Heading): B[] {
  return blocks.map((block): B => {
    if (block.kind === 'heading') return change(block) as B;
    if (block.kind === 'quote') return { ...block, blocks: mapHeadings<PageBlock>(block.blocks, change) };
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => mapHeadings<PageBlock>(item, change)) };
    return block;
  });
}
