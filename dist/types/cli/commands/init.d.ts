import type { Command } from '../command.js';
/** `pacto init NAME` and `pacto init --from DIR` */
export declare const initCommand: Command;
