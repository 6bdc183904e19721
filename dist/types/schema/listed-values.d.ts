/** Whether a value is one of a list, whatever the order of its names. */
export declare function isListed(values: readonly unknown[], value: unknown): boolean;
/** The values of a list, each once. */
export declare function distinctValues(values: readonly unknown[]): readonly unknown[];
