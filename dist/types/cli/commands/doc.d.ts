import type { Command } from '../command.js';
/** `pacto doc [SOURCE]` */
export declare const docCommand: Command;
