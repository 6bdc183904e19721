import type { Command } from '../command.js';
/** `pacto validate [SOURCE…]` */
export declare const validateCommand: Command;
