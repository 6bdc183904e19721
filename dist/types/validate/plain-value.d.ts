/**
 * Copies a parsed value into ordinary objects, as ajv expects them: its comparison of values calls methods that maps
 * without a prototype do not have. A name such as `__proto__` stays an own name.
 */
export declare function plainValue(value: unknown): unknown;
