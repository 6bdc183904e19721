import type { Command } from '../command.ts';
/** `pacto graph SOURCE` */
export declare const graphCommand: Command;
