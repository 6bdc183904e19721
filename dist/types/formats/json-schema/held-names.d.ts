/** Whether a `$ref` is inside a value. */
export declare function holdsReference(value: unknown): boolean;
/** Whether definitions for others are inside a value. */
export declare function holdsDefinitions(value: unknown): boolean;
/** Whether a `$id` is inside a value. */
export declare function holdsId(value: unknown): boolean;
