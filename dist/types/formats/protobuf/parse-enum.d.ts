import type { ProtoEnum } from './proto-file.js';
import type { TokenReader } from './token-reader.js';
/** Reads an enum from its keyword on. */
export declare function parseEnum(reader: TokenReader, scope: string): ProtoEnum;
