import type { Command } from '../command.ts';
/** `pacto diff BEFORE AFTER` */
export declare const diffCommand: Command;
