import { UNPACK_LIMITS, type UnpackedBundle, unpackBundle } from '../bundle/index.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * Reads a bundle packed as `.tar.gz`; what is wrong inside comes as findings.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function loadArchive(path: string): Promise<UnpackedBundle> {
  const bytes = await readRegularFile(path, UNPACK_LIMITS.archiveBytes);
  if (bytes !== undefined) return unpackBundle(bytes);
  const message = `The archive is larger than ${UNPACK_LIMITS.archiveBytes} bytes.`;
  const fix = 'Check that it is what was meant, and pack the bundle again from its folder.';
  return { findings: [{ rule: 'PARSE_ERROR', severity: 'error', path: '', message, fix }] };
}
