import type { CliEnvironment } from './main.ts';
/** The real world around the program. */
export declare function processEnvironment(): CliEnvironment;
