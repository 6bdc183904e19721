/** The value as a change shows it; `undefined` when it is too large to be read. */
export declare function showValue(value: unknown): unknown;
/** The value as JSON for a message, cut when it is long; `undefined` when there is none. */
export declare function quoteValue(value: unknown): string | undefined;
