/** The command line program. */
export { processEnvironment } from './environment.js';
export { type CliEnvironment, main } from './main.js';
