import { type Finding } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
import type { ProtoSchema } from './schema.js';
/** What reading a .proto file gives; `root` is missing when there are errors among the findings. */
export interface ReadProtobuf {
    readonly root?: ProtoSchema;
    readonly findings: readonly Finding[];
}
/**
 * Reads a .proto file of any syntax level together with the files of the bundle that it imports. Wrong syntax,
 * repeated names and numbers, and types that are defined nowhere are error findings; an import that the bundle does
 * not have is a warning, because its types are known by name only.
 */
export declare function readProtobuf(file: DocumentFile): ReadProtobuf;
