import { type Finding } from '../../base/index.js';
import { type DocumentFile } from '../../document/index.js';
import type { ProtoFile, ProtoImport } from './proto-file.js';
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
export declare function loadProtoFiles(file: DocumentFile): LoadedFiles;
/** What is said about an import that the bundle does not have. */
export declare function missingImportMessage(path: string): string;
