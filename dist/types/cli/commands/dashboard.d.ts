import type { Command } from '../command.js';
/** `pacto dashboard` */
export declare const dashboardCommand: Command;
