import type { Command } from '../command.js';
/** `pacto pack DIR -o FILE` */
export declare const packCommand: Command;
