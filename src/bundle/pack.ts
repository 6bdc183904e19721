import { AppError, type Files, sha256Digest, toBytes } from '../base/index.ts';
import { pathProblem, quoteName } from './bundle-path.ts';
import { contentDigest } from './content-digest.ts';
import { gzip } from './gzip.ts';
import { applyIgnoreRules } from './ignore.ts';
import { allowedArchiveBytes, formatBytes, PACK_LIMITS, UNPACK_LIMITS } from './limits.ts';
import { PathRegister } from './path-register.ts';
import { countTarEntries, writeTar } from './tar-writer.ts';

/** A bundle as one archive, ready to be a layer. */
export interface PackedBundle {
  /** tar+gzip. */
  readonly bytes: Uint8Array;
  /** Digest of `bytes`. */
  readonly digest: string;
  /** Length of `bytes`. */
  readonly size: number;
  /** Identity of the bundle, whatever compressed it. */
  readonly contentDigest: string;
  /** Digest of the tar inside. */
  readonly uncompressedDigest: string;
}

/**
 * Packs the files that the ignore rules keep. The same files give the same bytes on any machine, in any order. Names
 * are written in Unicode NFC.
 *
 * @throws AppError `TOO_LARGE` for a file above 10 MiB, more than 50 MiB in all, or an archive that readers refuse as
 * a bomb; `USAGE` for a path that is not safe on every operating system, or two paths that some of them take for one.
 */
export function packBundle(files: Files): PackedBundle {
  const kept = applyIgnoreRules(files);
  const tar = writeTar(checkFiles(kept));
  const bytes = gzip(tar);
  if (tar.length > allowedArchiveBytes(bytes.length)) {
    throw new AppError('TOO_LARGE', `the bundle shrinks from ${formatBytes(tar.length)} to ${bytes.length} bytes`, {
      hint: 'Readers refuse such archives as bombs. Leave out the files with repeated content.',
    });
  }
  return {
    bytes,
    digest: sha256Digest(bytes),
    size: bytes.length,
    contentDigest: contentDigest(kept),
    uncompressedDigest: sha256Digest(tar),
  };
}

/** Why {@link packBundle} refuses files, as far as that shows without packing them; `undefined` when it does not. */
export function packProblem(files: Files): string | undefined {
  try {
    checkFiles(applyIgnoreRules(files));
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

/** The bytes of all files under their normalised names, or the reason why they are no bundle. */
function checkFiles(files: Files): Map<string, Uint8Array> {
  const paths = new PathRegister();
  const checked = new Map<string, Uint8Array>();
  let total = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = name.normalize('NFC');
    const problem = pathProblem(path) ?? paths.add(path, 'file');
    if (problem !== undefined) throw unsafePath(name, problem);
    const bytes = toBytes(content);
    if (bytes.length > PACK_LIMITS.fileBytes) throw tooLarge(`the file ${quoteName(name)}`, PACK_LIMITS.fileBytes);
    total += bytes.length;
    if (total > PACK_LIMITS.totalBytes) throw tooLarge('the bundle', PACK_LIMITS.totalBytes);
    checked.set(path, bytes);
  }
  if (countTarEntries(checked.keys()) > UNPACK_LIMITS.entries) {
    throw new AppError('TOO_LARGE', `the bundle has more than ${UNPACK_LIMITS.entries} files and folders`, {
      hint: LEAVE_OUT,
    });
  }
  return checked;
}

const LEAVE_OUT = 'Leave files out with a .pactoignore.';

function tooLarge(what: string, limit: number): AppError {
  return new AppError('TOO_LARGE', `${what} is larger than ${formatBytes(limit)}`, { hint: LEAVE_OUT });
}

function unsafePath(path: string, problem: string): AppError {
  return new AppError('USAGE', `the path ${quoteName(path)} ${problem}`, {
    hint: 'Rename the file, or leave it out with a .pactoignore.',
  });
}
