import { type Markup } from './markup.js';
/** Blocks below a heading, or behind a title to click on; nothing without blocks. The title is ours. */
export declare function section(title: string, blocks: readonly Markup[], isOpen: boolean): Markup[];
