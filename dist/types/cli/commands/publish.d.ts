import type { Command } from '../command.js';
/** `pacto publish` */
export declare const publishCommand: Command;
