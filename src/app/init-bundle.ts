import { resolve } from 'node:path';
import { AppError } from '../base/index.ts';
import { isFreeFolder, writeFolder } from '../sources/index.ts';
import { bundleTemplate } from './bundle-template.ts';

/** The grammar of `service.name`; a test holds it equal to the schema of the contract. */
export const SERVICE_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** A bundle that was just written. */
export interface CreatedBundle {
  readonly name: string;
  /** Relative to the working directory. */
  readonly directory: string;
  /** Paths inside the bundle. */
  readonly files: readonly string[];
}

/**
 * Writes a new bundle into a folder named after the service.
 *
 * @throws AppError `USAGE` when the name is not one of a service or something is there already; `FILE_SYSTEM`
 */
export async function initBundle(workingDirectory: string, name: string): Promise<CreatedBundle> {
  checkName(name);
  const folder = resolve(workingDirectory, name);
  if (!(await isFreeFolder(folder))) {
    throw new AppError('USAGE', `${name} is there already and is not an empty folder`, {
      hint: 'Choose another name, or move what is there.',
    });
  }
  const files = bundleTemplate(name);
  await writeFolder(folder, files);
  return { name, directory: name, files: Object.keys(files) };
}

/** Longest name that is also one of a folder everywhere. */
const MAX_NAME_LENGTH = 200;

function checkName(name: string): void {
  if (name.length > MAX_NAME_LENGTH) {
    throw new AppError('USAGE', `a name of ${name.length} characters is too long`, {
      hint: `A folder is named after the service: use at most ${MAX_NAME_LENGTH}.`,
    });
  }
  if (SERVICE_NAME.test(name)) return;
  const near = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const suggestion = near === '' ? 'Example: payments-service.' : `Did you mean ${near}?`;
  throw new AppError('USAGE', `${JSON.stringify(name)} cannot be the name of a service`, {
    hint: `A name has only lower-case letters, digits and inner hyphens. ${suggestion}`,
  });
}
