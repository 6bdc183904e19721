import type { ValuesFile } from '../contract/index.js';
/** Loads the files of `--values`, in order. @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` */
export declare function readValuesFiles(workingDirectory: string, files: readonly string[]): Promise<ValuesFile[]>;
