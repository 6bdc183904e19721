import type { Command } from '../command.js';
/** `pacto lock [DIR]` */
export declare const lockCommand: Command;
