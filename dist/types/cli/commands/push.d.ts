import type { Command } from '../command.ts';
/** `pacto push REF -p DIR` */
export declare const pushCommand: Command;
