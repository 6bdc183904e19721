import type { Source } from '../../document/index.js';
import type { ProtoFile } from './proto-file.js';
import { type TextProblem } from './tokens.js';
/** A file and what is wrong with its text; with problems the file is incomplete. */
interface ParsedProto {
    readonly file: ProtoFile;
    readonly problems: readonly TextProblem[];
}
/**
 * Parses the text of a .proto file: proto2, proto3 and editions. Never throws for what is in it.
 *
 * @see Protocol Buffers Language Specification, proto2, proto3 and 2023 Edition
 */
export declare function parseProtoFile(source: Source): ParsedProto;
export {};
