import type { Command } from '../command.js';
/** `pacto graph SOURCE` and `pacto graph BEFORE AFTER` */
export declare const graphCommand: Command;
