import { collapsed, type Markup, md } from './markup.ts';

/** Blocks below a heading, or behind a title to click on; nothing without blocks. The title is ours. */
export function section(title: string, blocks: readonly Markup[], isOpen: boolean): Markup[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  // The heading belongs to the first block: cut in between, it would announce nothing.
  return isOpen ? [md`### ${title}\n\n${first}`, ...rest] : [collapsed(title, blocks)];
}
