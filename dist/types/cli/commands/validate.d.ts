import type { Command } from '../command.ts';
/** `pacto validate [SOURCE…]` */
export declare const validateCommand: Command;
