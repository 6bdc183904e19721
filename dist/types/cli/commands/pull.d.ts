import type { Command } from '../command.ts';
/** `pacto pull REF -o DIR` */
export declare const pullCommand: Command;
