import type { Command } from '../command.js';
/** `pacto impact BEFORE AFTER` */
export declare const impactCommand: Command;
