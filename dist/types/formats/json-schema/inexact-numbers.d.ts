/** The numbers of some values that no double holds, as they are written, in one text. */
export declare function listInexact(values: Iterable<unknown>): string;
/** True for a value with a number that others may have been read as. */
export declare function holdsDoubtfulNumber(value: unknown): boolean;
