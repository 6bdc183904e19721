import type { Command } from './command.js';
/** The overview of all commands. */
export declare function renderOverview(commands: readonly Command[]): string;
/** The help of one command. */
export declare function renderCommandHelp(command: Command): string;
