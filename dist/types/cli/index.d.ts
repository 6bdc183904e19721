/** The command line program. */
export { processEnvironment } from './environment.ts';
export { type CliEnvironment, main } from './main.ts';
