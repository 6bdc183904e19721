import type { Command } from '../command.js';
/** `pacto init NAME` */
export declare const initCommand: Command;
