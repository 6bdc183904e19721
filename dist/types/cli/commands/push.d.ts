import type { Command } from '../command.js';
/** `pacto push REF -p DIR` */
export declare const pushCommand: Command;
