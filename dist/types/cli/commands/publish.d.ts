import type { Command } from '../command.ts';
/** `pacto publish` */
export declare const publishCommand: Command;
