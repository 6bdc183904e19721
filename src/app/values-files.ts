import { resolve } from 'node:path';
import { AppError } from '../base/index.ts';
import type { ValuesFile } from '../contract/index.ts';
import { loadOptionalFile } from '../sources/index.ts';

/** Loads the files of `--values`, in order. @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` */
export async function readValuesFiles(workingDirectory: string, files: readonly string[]): Promise<ValuesFile[]> {
  return await Promise.all(
    files.map(async (file) => {
      const content = await loadOptionalFile(resolve(workingDirectory, file));
      if (content === undefined)
        throw new AppError('FILE_NOT_FOUND', `${file} is not there`, { hint: 'Check --values.' });
      return { file, content };
    }),
  );
}
