import type { ProtoOption, TypeName } from './proto-file.js';
import type { TokenReader } from './token-reader.js';
/** Reads `a.b.C` or `.a.b.C`. */
export declare function parseTypeName(reader: TokenReader, what: string): TypeName;
/** Reads `option name = value;`. */
export declare function parseOptionStatement(reader: TokenReader): ProtoOption;
/** Reads `[name = value, …]` where it is there. */
export declare function parseBracketedOptions(reader: TokenReader): ProtoOption[];
