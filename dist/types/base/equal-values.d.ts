/** Whether two parsed values are the same: order of names does not matter, order of lists does. */
export declare function equalValues(a: unknown, b: unknown): boolean;
