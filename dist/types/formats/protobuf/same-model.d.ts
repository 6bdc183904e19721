/** True when two schemas, or two parts of schemas, promise the same; positions do not count. */
export declare function isSameModel(before: unknown, after: unknown): boolean;
