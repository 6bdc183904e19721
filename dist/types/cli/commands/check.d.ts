import type { Command } from '../command.ts';
/** `pacto check` */
export declare const checkCommand: Command;
