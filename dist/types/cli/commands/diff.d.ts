import type { Command } from '../command.js';
/** `pacto diff BEFORE AFTER` */
export declare const diffCommand: Command;
