import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError, invariant } from '../base/index.ts';

/** The files that the page needs besides its documents. */
export const FRONT_END_FILES = ['app.js', 'app.css', 'icon.svg'] as const;

/** Their contents. */
export type FrontEnd = Readonly<Record<(typeof FRONT_END_FILES)[number], string>>;

/**
 * Reads the front end, which is built ahead.
 *
 * @param folder default: where `dist/` has it, beside the folder of this program
 * @throws AppError `FILE_SYSTEM` when it is not there
 */
export async function loadFrontEnd(folder?: string): Promise<FrontEnd> {
  const [script, style, icon] = await Promise.all(FRONT_END_FILES.map((name) => readPart(folder, name)));
  invariant(script !== undefined && style !== undefined && icon !== undefined, 'the front end has three files');
  return { 'app.js': script, 'app.css': style, 'icon.svg': icon };
}

async function readPart(folder: string | undefined, name: string): Promise<string> {
  // The bundler takes an address without a variable for a file to be copied.
  const path =
    folder === undefined ? fileURLToPath(new URL(`../front-end/${name}`, import.meta.url)) : join(folder, name);
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new AppError('FILE_SYSTEM', `${path}, a part of the dashboard, cannot be read`, {
      hint: 'Install Pacto again; in a checkout, run npm run dist.',
      cause,
    });
  }
}
