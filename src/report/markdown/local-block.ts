import { type Markup, shellBlock } from './markup.ts';
import { section } from './section.ts';

/** How to do the same on a laptop; nothing where there is no such command. */
export function localBlocks(command: string, isOpen: boolean): Markup[] {
  return command === '' ? [] : section('Run this check locally', [shellBlock(command)], isOpen);
}
