import { pathProblem } from './bundle-path.ts';
import { formatBytes, UNPACK_LIMITS } from './limits.ts';
import { PathRegister } from './path-register.ts';
import { parsePaxHeader } from './pax.ts';
import { BLOCK_BYTES, type ParsedTarHeader, parseTarHeader } from './tar-header.ts';

/** Why an entry, or the whole archive when `entry` is missing, is refused: a clause without a full stop. */
export interface TarProblem {
  readonly entry?: string;
  readonly reason: string;
}

/** The regular files of an archive, and everything in it that is refused. */
export interface TarContent {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly TarProblem[];
}

const MOST_PROBLEMS = 20;

const REFUSED_TYPES = new Map([
  ['1', 'it is a hard link'],
  ['2', 'it is a symbolic link'],
  ['3', 'it is a character device'],
  ['4', 'it is a block device'],
  ['6', 'it is a named pipe'],
  ['7', 'it is a contiguous file'],
  ['K', 'it is a link'],
  ['S', 'it is a sparse file'],
  ['g', 'it is a global extended header'],
]);

/**
 * Reads a tar archive into memory: regular files and folders only, and only archives that every reader understands in
 * the same way. Whole-archive damage stops the reading; refused entries do not. Never throws.
 */
export function readTar(bytes: Uint8Array): TarContent {
  return new TarReader(bytes).read();
}

class TarReader {
  readonly #bytes: Uint8Array;
  readonly #files = new Map<string, Uint8Array>();
  readonly #problems: TarProblem[] = [];
  readonly #paths = new PathRegister();
  #at = 0;
  #entries = 0;
  #totalBytes = 0;
  /** The long name that an extended header gives to the next entry; `refused` when that header was bad. */
  #extension: { readonly path?: string; readonly size?: number } | 'refused' | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): TarContent {
    while (this.#problems.length < MOST_PROBLEMS && this.#readEntry()) {
      // Each step reads one entry.
    }
    return { files: this.#files, problems: this.#problems };
  }

  /** Gives false at the end of the archive, good or bad. */
  #readEntry(): boolean {
    const block = this.#bytes.subarray(this.#at, this.#at + BLOCK_BYTES);
    if (block.length < BLOCK_BYTES) {
      return this.#stop(block.length === 0 ? 'its end marker is missing' : 'it is cut off inside a header');
    }
    if (isZero(block)) return this.#readEnd();
    const header = parseTarHeader(block);
    if (typeof header === 'string') return this.#stop(header, `at byte ${this.#at}`);
    const start = this.#at + BLOCK_BYTES;
    const next = start + Math.ceil(header.size / BLOCK_BYTES) * BLOCK_BYTES;
    if (next > this.#bytes.length)
      return this.#stop('its content goes beyond the end of the archive', showName(header));
    this.#at = next;
    if (++this.#entries > UNPACK_LIMITS.entries) return this.#stop(`it has more than ${UNPACK_LIMITS.entries} entries`);
    this.#accept(header, this.#bytes.subarray(start, start + header.size));
    return true;
  }

  #readEnd(): false {
    const rest = this.#bytes.subarray(this.#at);
    if (rest.length < 2 * BLOCK_BYTES || !isZero(rest.subarray(0, 2 * BLOCK_BYTES))) {
      return this.#stop('its end marker is damaged');
    }
    if (!isZero(rest)) return this.#stop('it has data after its end marker');
    if (this.#extension !== undefined) return this.#stop('it ends with an extended header that belongs to no entry');
    return false;
  }

  #accept(header: ParsedTarHeader, content: Uint8Array): void {
    if (header.type === 'x' || header.type === 'L') {
      this.#acceptExtension(header, content);
      return;
    }
    const extension = this.#extension;
    this.#extension = undefined;
    if (extension === 'refused') return;
    const name = decodeName(header.name);
    const path = extension?.path ?? name;
    const problem =
      refusedType(header.type) ??
      (name === undefined || path === undefined ? 'its name is not valid UTF-8' : extensionProblem(name, path)) ??
      (extension?.size !== undefined && extension.size !== header.size ? 'it has two different sizes' : undefined);
    if (problem !== undefined || path === undefined) this.#refuse(problem ?? '', path ?? showName(header));
    else this.#acceptPath(path, header, content);
  }

  #acceptExtension(header: ParsedTarHeader, content: Uint8Array): void {
    const name = showName(header);
    if (this.#extension !== undefined) {
      this.#refuse('it is a second extended header for one entry', name);
      this.#extension = 'refused';
      return;
    }
    const extension = readExtension(header.type, content);
    if (typeof extension === 'string') this.#refuse(extension, name);
    this.#extension = typeof extension === 'string' ? 'refused' : extension;
  }

  #acceptPath(name: string, header: ParsedTarHeader, content: Uint8Array): void {
    // Old tars have no type for folders, only a name with a slash at the end.
    const isFolder = header.type === '5' || name.endsWith('/');
    const path = cleanPath(name, isFolder);
    if (isFolder && (path === '' || path === '.') && content.length === 0) return;
    const unsafe = pathProblem(path);
    const problem =
      (unsafe === undefined ? undefined : `its path ${unsafe}`) ??
      contentProblem(isFolder, header, content) ??
      this.#register(path, isFolder, content.length);
    if (problem !== undefined) this.#refuse(problem, path);
    // A copy, so that one small file does not keep the whole archive in memory.
    else if (!isFolder) this.#files.set(path, content.slice());
  }

  #register(path: string, isFolder: boolean, size: number): string | undefined {
    const collision = this.#paths.add(path, isFolder ? 'folder' : 'file');
    if (collision !== undefined) return `its path ${collision}`;
    this.#totalBytes += size;
    if (this.#totalBytes <= UNPACK_LIMITS.totalBytes) return undefined;
    return `with it the files are larger than ${formatBytes(UNPACK_LIMITS.totalBytes)} in all`;
  }

  #refuse(reason: string, entry: string): void {
    this.#problems.push({ entry, reason });
  }

  #stop(reason: string, entry?: string): false {
    this.#problems.push(entry === undefined ? { reason } : { reason, entry });
    return false;
  }
}

function readExtension(type: string, content: Uint8Array): { path?: string; size?: number } | string {
  if (content.length > UNPACK_LIMITS.extendedHeaderBytes) return 'it is an extended header that is too large';
  if (type === 'x') return parsePaxHeader(content);
  const path = decodeName(content.at(-1) === 0 ? content.subarray(0, -1) : content);
  return path === undefined ? 'its name is not valid UTF-8' : { path };
}

function refusedType(type: string): string | undefined {
  if (type === '0' || type === '\0' || type === '5') return undefined;
  return REFUSED_TYPES.get(type) ?? 'it is of an unknown type';
}

/**
 * A header that carries a long name besides shortens it; writers cut the end or the middle and replace what is not
 * ASCII. A short name that the long one does not contain would show other files to readers without extended headers.
 */
function extensionProblem(shortName: string, longName: string): string | undefined {
  const letters = shortName.replace(/[^A-Za-z0-9]/g, '');
  let found = 0;
  for (const character of longName) if (character === letters[found]) found++;
  return found === letters.length ? undefined : 'it has two different names';
}

function contentProblem(isFolder: boolean, header: ParsedTarHeader, content: Uint8Array): string | undefined {
  if (isFolder) return content.length > 0 ? 'it is a folder with content' : undefined;
  if (header.mode & 0o6000) return 'it asks for the rights of its owner (setuid or setgid)';
  if (content.length <= UNPACK_LIMITS.fileBytes) return undefined;
  return `it is larger than ${formatBytes(UNPACK_LIMITS.fileBytes)}`;
}

function cleanPath(name: string, isFolder: boolean): string {
  const path = name.startsWith('./') ? name.slice(2) : name;
  return isFolder && path.endsWith('/') ? path.slice(0, -1) : path;
}

function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function showName(header: ParsedTarHeader): string {
  return new TextDecoder().decode(header.name);
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
