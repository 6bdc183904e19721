import { join } from 'node:path';
import { AppError } from '../base/index.ts';
import { loadOptionalFile } from '../sources/index.ts';

/** Name of the configuration file, where nobody names another one. */
export const CONFIGURATION_FILE = 'pacto.config.yaml';

/** The name that people write by mistake. */
const MISTAKEN_FILE = 'pacto.config.yml';

/**
 * Says that a folder without a configuration file has one under a name that is not read: its settings must not be passed
 * over in silence.
 *
 * @throws AppError `CONFIGURATION`, `FILE_SYSTEM`
 */
export async function refuseMistakenName(folder: string): Promise<void> {
  if ((await loadOptionalFile(join(folder, MISTAKEN_FILE))) === undefined) return;
  throw new AppError('CONFIGURATION', `${MISTAKEN_FILE} is not read: the configuration file is ${CONFIGURATION_FILE}`, {
    hint: `Rename it to ${CONFIGURATION_FILE}, or name it as the configuration.`,
  });
}
