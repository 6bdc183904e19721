import type { Line, PageBlock } from '../block.ts';
import type { HeadingIds } from '../heading-ids.ts';

/** What blocks need to know of their page. */
export interface BlockContext {
  readonly ids: HeadingIds;
  readonly inline: (text: string) => Line;
}

/** A block, and the line that follows it. */
export interface ReadBlock {
  readonly block: PageBlock;
  readonly next: number;
}

/** Reads the block that begins at a line, or says that it is of another kind. */
export type BlockReader = (
  lines: readonly string[],
  at: number,
  context: BlockContext,
  depth: number,
) => ReadBlock | undefined;
