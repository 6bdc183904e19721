import type { Command } from '../command.js';
/** `pacto pull REF -o DIR` */
export declare const pullCommand: Command;
