import type { Command } from '../command.js';
/** `pacto rules [ID]` */
export declare const rulesCommand: Command;
