import type { Command } from '../command.ts';
/** `pacto explain SOURCE` */
export declare const explainCommand: Command;
