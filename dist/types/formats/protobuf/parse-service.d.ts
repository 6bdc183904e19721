import type { ProtoService } from './proto-file.js';
import type { TokenReader } from './token-reader.js';
/** Reads a service from its keyword on. */
export declare function parseService(reader: TokenReader): ProtoService;
