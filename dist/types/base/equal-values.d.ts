/**
 * Whether two parsed values are the same: order of names does not matter, order of lists does. Numbers inside that no
 * double holds are compared as they are written.
 */
export declare function equalValues(a: unknown, b: unknown): boolean;
