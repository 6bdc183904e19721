/** Everything the one committed bundle holds; the files of `dist/` are small entrances to it. */
export { main, processEnvironment } from './cli/index.js';
export * from './index.js';
