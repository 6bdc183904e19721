import type { Files, Finding } from '../base/index.ts';
import { pathProblem, quoteName } from './bundle-path.ts';
import { gunzip } from './gzip.ts';
import { allowedArchiveBytes } from './limits.ts';
import { readTar, type TarProblem } from './tar-reader.ts';

/** The files of an archive; none when anything in it was refused. */
export interface UnpackedBundle {
  readonly files?: Files;
  readonly findings: readonly Finding[];
}

const PACK_AGAIN = 'Pack the bundle again from its folder.';

/**
 * Reads a tar+gzip archive into memory. Strict: regular files and folders only, no way out of the bundle, nothing that
 * two readers could understand differently; at most 16 MiB a file, 64 MiB in all, 10,000 entries. A leading `./` is
 * dropped. Every refusal is one `PARSE_ERROR` finding. Never throws, whatever the bytes are.
 */
export function unpackBundle(bytes: Uint8Array): UnpackedBundle {
  const tar = gunzip(bytes, allowedArchiveBytes(bytes.length));
  if ('problem' in tar) return { findings: [parseError(`The archive cannot be read. ${tar.problem}`, PACK_AGAIN)] };
  const { files, problems } = readTar(tar.bytes);
  if (problems.length > 0) return { findings: problems.map(describeProblem) };
  return { files: Object.fromEntries(files), findings: [] };
}

function describeProblem({ entry, reason }: TarProblem): Finding {
  if (entry === undefined) return parseError(`The archive is refused: ${reason}.`, PACK_AGAIN);
  const fix = reason.includes('link')
    ? 'Replace the link by the file it points to, and pack the bundle again.'
    : 'Rename, replace or leave out the entry, and pack the bundle again.';
  const finding = parseError(`The archive entry ${quoteName(entry)} is refused: ${reason}.`, fix);
  return pathProblem(entry) === undefined ? { ...finding, file: entry } : finding;
}

function parseError(message: string, fix: string): Finding {
  return { rule: 'PARSE_ERROR', severity: 'error', path: '', message, fix };
}
