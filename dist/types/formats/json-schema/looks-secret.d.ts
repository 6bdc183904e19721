/** True when a text inside a value, or one of its names, looks like a credential. */
export declare function looksSecret(value: unknown): boolean;
