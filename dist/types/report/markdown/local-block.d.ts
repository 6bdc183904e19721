import { type Markup } from './markup.js';
/** How to do the same on a laptop; nothing where there is no such command. */
export declare function localBlocks(command: string, isOpen: boolean): Markup[];
