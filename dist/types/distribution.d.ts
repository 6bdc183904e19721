import type { StepName } from './action/index.js';
/** Everything the one committed bundle holds; the files of `dist/` are small entrances to it. */
export { main, processEnvironment } from './cli/index.js';
export * from './index.js';
/**
 * Runs a step of the action. The toolkit is loaded here, so that the command line does not wait for it.
 *
 * @param env variables of the process
 */
export declare function runStep(name: StepName, env: {
    [name: string]: string | undefined;
}): Promise<void>;
