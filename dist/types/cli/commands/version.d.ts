import type { Command } from '../command.js';
/** `pacto version` */
export declare const versionCommand: Command;
