import type { Command } from '../command.js';
/** `pacto check` */
export declare const checkCommand: Command;
