import type { Command } from '../command.ts';
/** `pacto rules [ID]` */
export declare const rulesCommand: Command;
