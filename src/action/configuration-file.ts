import { resolve } from 'node:path';
import { type Configuration, EMPTY_CONFIGURATION, readConfiguration } from '../app/index.ts';
import { AppError } from '../base/index.ts';
import { loadOptionalFile } from '../sources/index.ts';
import type { Job } from './job.ts';

const CONFIGURATION_FILE = 'pacto.config.yaml';

/** The configuration of what is checked out. */
export interface ConfigurationFile {
  /** As the user names it, from the working directory. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly configuration: Configuration;
  /** Missing when there is no file. */
  readonly text?: Uint8Array;
}

/**
 * Loads the configuration file, if there is one.
 *
 * @throws AppError `CONFIGURATION` for mistakes in it, `FILE_NOT_FOUND` when the input `config` names none
 */
export async function loadConfigurationFile({ inputs, workingDirectory, today }: Job): Promise<ConfigurationFile> {
  const name = inputs.config ?? CONFIGURATION_FILE;
  const path = resolve(workingDirectory, name);
  const text = await loadOptionalFile(path);
  if (text !== undefined) return { name, path, configuration: readConfiguration(name, text, today), text };
  if (inputs.config === undefined) return { name, path, configuration: EMPTY_CONFIGURATION };
  throw new AppError('FILE_NOT_FOUND', `${name} is not there`, { hint: 'Check the input config.' });
}
