import { type Finding, START_OF_FILE } from '../../base/index.ts';
import { type DocumentFile, type DocumentSet, decodeText, MAX_DOCUMENT_BYTES, Source } from '../../document/index.ts';
import { parseProtoFile } from './parse-file.ts';
import type { ProtoFile, ProtoImport } from './proto-file.ts';
import { protoFinding } from './proto-finding.ts';

/** A file with everything of the bundle that it imports, directly or not. */
export interface LoadedFiles {
  /** Missing when the file itself is not in the bundle or is no text. */
  readonly root?: ProtoFile;
  /** By the text of the import statement. */
  readonly imported: ReadonlyMap<string, ProtoFile>;
  /** Imports that are not in the bundle, by their text: a type that is not found may be defined there. */
  readonly missing: ReadonlyMap<string, ProtoImport>;
  readonly findings: readonly Finding[];
}

/** Reads a .proto file and the files of the bundle that it imports. */
export function loadProtoFiles(file: DocumentFile): LoadedFiles {
  const loader = new Loader(file.documents);
  const root = loader.load(file.file);
  return { ...(root === undefined ? {} : { root }), ...loader };
}

class Loader {
  readonly imported = new Map<string, ProtoFile>();
  readonly findings: Finding[] = [];
  readonly missing = new Map<string, ProtoImport>();
  readonly #documents: DocumentSet;
  readonly #seen = new Set<string>();

  constructor(documents: DocumentSet) {
    this.#documents = documents;
  }

  load(path: string): ProtoFile | undefined {
    this.#seen.add(path);
    const root = this.#parse(path);
    const queue = (root?.imports ?? []).map((statement) => ({ statement, from: path }));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const target = this.#find(next.from, next.statement);
      if (target === undefined || this.#seen.has(target)) continue;
      this.#seen.add(target);
      const file = this.#parse(target);
      if (file === undefined) continue;
      this.imported.set(next.statement.path, file);
      queue.push(...file.imports.map((statement) => ({ statement, from: target })));
    }
    return root;
  }

  #parse(path: string): ProtoFile | undefined {
    const content = this.#documents.has(path) ? this.#documents.files[path] : undefined;
    const start = { file: path, range: START_OF_FILE };
    if (content === undefined) {
      this.findings.push(protoFinding(`${path} is not in the bundle`, 'Add the file or correct its path.', start));
      return undefined;
    }
    if (content.length > MAX_DOCUMENT_BYTES) {
      this.findings.push(protoFinding(`${path} is larger than 16 MiB`, 'Split the file.', start));
      return undefined;
    }
    const text = decodeText(content);
    if (typeof text !== 'string') {
      const place = { file: path, range: text.range };
      this.findings.push(protoFinding(text.message, 'Save the file as UTF-8 text.', place));
      return undefined;
    }
    return this.#parseText(new Source(path, text));
  }

  #parseText(source: Source): ProtoFile {
    const { file, problems } = parseProtoFile(source);
    for (const problem of problems) {
      const place = { file: source.file, range: source.range(problem.start, problem.end) };
      this.findings.push(protoFinding(problem.message, 'Correct the syntax; protoc refuses this file too.', place));
    }
    return file;
  }

  /** Imports count from an unknown folder: the nearest folder above the importing file that makes them true wins. */
  #find(from: string, statement: ProtoImport): string | undefined {
    const folders = from.split('/').slice(0, -1);
    const candidates = [...folders, ''].map((_, index) => {
      return [...folders.slice(0, folders.length - index), statement.path].join('/');
    });
    const found = candidates.find((candidate) => this.#documents.has(candidate));
    if (found !== undefined || this.missing.has(statement.path)) return found;
    this.missing.set(statement.path, statement);
    if (!statement.path.startsWith('google/')) this.#reportMissing(statement, candidates);
    return undefined;
  }

  /** A folder that the bundle has is its own; what would stand in another comes from somebody else. */
  #reportMissing(statement: ProtoImport, candidates: readonly string[]): void {
    const files = Object.keys(this.#documents.files);
    const isOwn = candidates.map(folderOf).some((folder) => files.some((file) => folderOf(file) === folder));
    const fix = 'Add the imported file to the bundle.';
    const severity = isOwn ? 'error' : 'warning';
    const message = missingImportMessage(statement.path);
    this.findings.push(protoFinding(message, fix, statement.at, 'UNRESOLVED_REFERENCE', severity));
  }
}

/** What is said about an import that the bundle does not have. */
export function missingImportMessage(path: string): string {
  return `the import ${JSON.stringify(path)} is not in the bundle, so its types are not compared`;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
