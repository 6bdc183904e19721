import type { Command } from '../command.js';
/** `pacto graph SOURCE` */
export declare const graphCommand: Command;
