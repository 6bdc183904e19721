import { type Finding } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
import type { ProtoSchema } from './schema.js';
/** What reading a .proto file gives; `root` is missing when an error makes the file unreadable. */
export interface ReadProtobuf {
    readonly root?: ProtoSchema;
    readonly findings: readonly Finding[];
}
/**
 * Reads a .proto file of any syntax level together with the files of the bundle that it imports. Wrong syntax,
 * repeated names and numbers, and types that are defined nowhere are error findings. An import that the bundle does
 * not have leaves the file readable, with types that are known by name only: an error for a folder of the bundle, a
 * warning for files of somebody else.
 */
export declare function readProtobuf(file: DocumentFile): ReadProtobuf;
