import type { Command } from '../command.ts';
/** `pacto version` */
export declare const versionCommand: Command;
