import type { Command } from '../command.js';
/** `pacto explain SOURCE` */
export declare const explainCommand: Command;
