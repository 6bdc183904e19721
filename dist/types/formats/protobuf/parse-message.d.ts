import type { ProtoFile } from './proto-file.js';
import type { TokenReader } from './token-reader.js';
/** Reads a message from its keyword on, and whatever is nested in it, into `file`. */
export declare function parseMessage(reader: TokenReader, file: ProtoFile, scope: string): void;
/** Reads `extend pkg.Message { … }` from its keyword on. */
export declare function parseExtend(reader: TokenReader, file: ProtoFile, scope: string): void;
