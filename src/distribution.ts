import type { StepName } from './action/index.ts';

/** Everything the one committed bundle holds; the files of `dist/` are small entrances to it. */
export { main, processEnvironment } from './cli/index.ts';
export * from './index.ts';

/**
 * Runs a step of the action. The toolkit is loaded here, so that the command line does not wait for it.
 *
 * @param env variables of the process
 */
export async function runStep(name: StepName, env: { [name: string]: string | undefined }): Promise<void> {
  const { runStep: run } = await import('./action/index.ts');
  await run(name, env);
}
