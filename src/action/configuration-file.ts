import { relative, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  type Configuration,
  EMPTY_CONFIGURATION,
  readConfiguration,
  refuseMistakenName,
} from '../app/index.ts';
import { AppError, repositoryPath } from '../base/index.ts';
import { findLink, loadPlainFile } from '../sources/index.ts';
import type { Job } from './job.ts';

const LARGEST_CONFIGURATION = 1024 * 1024;

/** The configuration of what is checked out. */
export interface ConfigurationFile {
  /** From the working directory, with `/` between names. */
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
 * @throws AppError `CONFIGURATION` for mistakes in it, `FILE_NOT_FOUND` when the input `config` names none, `USAGE` when
 * it is outside the repository or behind a link, `TOO_LARGE` above 1 MiB
 */
export async function loadConfigurationFile(job: Job): Promise<ConfigurationFile> {
  const { inputs, root, workingDirectory, today } = job;
  const path = resolve(workingDirectory, inputs.config ?? CONFIGURATION_FILE);
  const name = relative(workingDirectory, path).replaceAll('\\', '/');
  repositoryPath('', relative(root, path).replaceAll('\\', '/'));
  if ((await findLink(root, path)) !== undefined) {
    throw new AppError('USAGE', `${name} is a link, or is behind one`, { hint: 'Put the file itself there.' });
  }
  const text = await loadPlainFile(path, LARGEST_CONFIGURATION);
  if (text !== undefined) return { name, path, configuration: readConfiguration(name, text, today), text };
  if (inputs.config === undefined) {
    await refuseMistakenName(workingDirectory);
    return { name, path, configuration: EMPTY_CONFIGURATION };
  }
  throw new AppError('FILE_NOT_FOUND', `${name} is not there`, { hint: 'Check the input config.' });
}
