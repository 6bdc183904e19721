import type { LocatedRange, ProtoOption, Reservations } from './proto-file.js';
import type { TokenReader } from './token-reader.js';
/** Largest number of a field. */
export declare const MAX_FIELD_NUMBER = 536870911;
/** Largest number of an enum value. */
export declare const MAX_ENUM_NUMBER = 2147483647;
/** Reads `reserved 2, 9 to max;` or `reserved "a", "b";` (editions: without quotes) into `target`. */
export declare function parseReserved(reader: TokenReader, target: Reservations, max: number): void;
/** Reads `extensions 100 to 199 [options];` into `ranges`; the options are handed back. */
export declare function parseExtensionRanges(reader: TokenReader, ranges: LocatedRange[]): ProtoOption[];
