import type { ProtoEnum } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';
/** Reads an enum from its keyword on. */
export declare function parseEnum(reader: TokenReader, scope: string): ProtoEnum;
