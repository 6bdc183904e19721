import type { CliEnvironment } from './main.js';
/** The real world around the program. */
export declare function processEnvironment(): CliEnvironment;
