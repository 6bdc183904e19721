import { AppError } from '../base/index.ts';

/** Turns a failure of the file system into the error people see; errors that already are one pass through. */
export function wrapFileError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const why = code === 'ENOTDIR' ? ': there is a file where a folder should be' : '';
    return new AppError('FILE_NOT_FOUND', `${path} is not there${why}`, { hint: 'Check the path.', cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new AppError('FILE_SYSTEM', `${path} cannot be read: ${reason}`, { cause: error });
}
