/** Whether a `$ref` is inside a value. */
export declare function holdsReference(value: unknown): boolean;
/** Whether definitions for others are inside a value. */
export declare function holdsDefinitions(value: unknown): boolean;
/** Whether a `$id` is inside a value. */
export declare function holdsId(value: unknown): boolean;
/** Whether `readOnly` or `writeOnly` is inside a value. */
export declare function holdsVisibility(value: unknown): boolean;
/** Whether a number is inside a value that no double holds. */
export declare function holdsExactNumber(value: unknown): boolean;
