import type { ProtoService } from './proto-file.ts';
import type { TokenReader } from './token-reader.ts';
/** Reads a service from its keyword on. */
export declare function parseService(reader: TokenReader): ProtoService;
