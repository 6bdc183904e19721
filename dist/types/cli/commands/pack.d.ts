import type { Command } from '../command.ts';
/** `pacto pack DIR -o FILE` */
export declare const packCommand: Command;
