import { AppError } from '../../base/index.ts';
import { applyIgnoreRules, IGNORE_FILE, PACK_LIMITS, pathProblem } from '../../bundle/index.ts';
import { decodeText } from '../../document/index.ts';
import { listProjectFiles, loadProjectFile, type ProjectListing } from '../../sources/index.ts';

/** Folders that hold what others wrote, what is built, or what only tests read. */
const SKIPPED_FOLDERS = new Set([
  ...['node_modules', 'vendor', 'third_party', 'bower_components', 'venv', 'site-packages', '__pycache__'],
  ...['dist', 'build', 'out', 'target', 'bin', 'obj', 'coverage'],
  ...['test', 'tests', '__tests__', 'e2e', 'cypress', 'testdata', 'fixtures', '__fixtures__', 'mocks', '__mocks__'],
  ...['examples', 'example', 'samples', 'templates'],
]);

const MAX_DEPTH = 8;
const MAX_ENTRIES = 20_000;
/** Bytes read in one run, whatever they turn out to be. */
const MAX_READ_BYTES = 100 * 1024 * 1024;

/** The files of a folder that may become a contract. Each file is read at most once, links are never followed. */
export class Project {
  readonly root: string;
  /** Paths with `/` separators, those near the root first. */
  readonly files: readonly string[];
  /** What `.gitignore` at the root leaves out. */
  readonly #ignored: ReadonlySet<string>;
  readonly #loaded = new Map<string, Uint8Array | undefined>();
  #bytesLeft = MAX_READ_BYTES;
  #complete: boolean;

  private constructor(root: string, { files, complete }: ProjectListing, ignored: ReadonlySet<string>) {
    this.root = root;
    this.files = files;
    this.#complete = complete;
    this.#ignored = ignored;
  }

  /** Lists a folder. @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` */
  static async open(root: string): Promise<Project> {
    const skipsFolder = (name: string): boolean => name.startsWith('.') || SKIPPED_FOLDERS.has(name.toLowerCase());
    const listing = await listProjectFiles(root, { depth: MAX_DEPTH, entries: MAX_ENTRIES, skipsFolder });
    const ignoreFile = await loadProjectFile(root, '.gitignore', 64 * 1024);
    return new Project(root, listing, ignoreFile === undefined ? new Set() : findIgnored(listing.files, ignoreFile));
  }

  /** False when the folder holds more than was looked at. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Why a file cannot be in a bundle that others check out and pack; `undefined` when it can. */
  obstacleTo(file: string): string | undefined {
    const problem = pathProblem(file) ?? (file === file.normalize('NFC') ? undefined : 'is not in Unicode NFC');
    if (problem !== undefined) return `its path ${problem}`;
    return this.#ignored.has(file) ? 'git ignores it, so no other checkout has it' : undefined;
  }

  /** The bytes of a file of the folder; `undefined` for links, for files over 10 MiB and when much was read already. */
  async load(path: string): Promise<Uint8Array | undefined> {
    if (this.#loaded.has(path)) return this.#loaded.get(path);
    const content = await loadProjectFile(this.root, path, Math.min(PACK_LIMITS.fileBytes, this.#bytesLeft));
    this.#bytesLeft -= content?.length ?? 0;
    if (content === undefined && this.#bytesLeft < PACK_LIMITS.fileBytes) this.#complete = false;
    this.#loaded.set(path, content);
    return content;
  }

  /** The text of a file; `undefined` also when it is not UTF-8. */
  async loadText(path: string): Promise<string | undefined> {
    const content = await this.load(path);
    const text = content === undefined ? undefined : decodeText(content);
    return typeof text === 'string' ? text : undefined;
  }
}

/** `.pactoignore` has the grammar of `.gitignore`; one with too many patterns is not applied. */
function findIgnored(files: readonly string[], ignoreFile: Uint8Array): ReadonlySet<string> {
  const listed = Object.fromEntries(files.map((file) => [file, '' as string | Uint8Array]));
  try {
    const kept = applyIgnoreRules({ ...listed, [IGNORE_FILE]: ignoreFile });
    return new Set(files.filter((file) => !Object.hasOwn(kept, file)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'TOO_LARGE') return new Set();
    throw error;
  }
}
