/** The value below names, one inside the other; `undefined` as soon as one is not there. Never throws. */
export declare function valueAt(data: unknown, ...names: readonly string[]): unknown;
/** A text that is not empty; `undefined` for everything else. */
export declare function textAt(data: unknown, ...names: readonly string[]): string | undefined;
/** A whole number above zero, as ids and numbers of pull requests are. */
export declare function idAt(data: unknown, ...names: readonly string[]): number | undefined;
/** A commit: 40 or 64 hexadecimal digits; `undefined` for everything else. */
export declare function shaAt(data: unknown, ...names: readonly string[]): string | undefined;
/** True for the full spelling of a SHA-1 or SHA-256 object id. */
export declare function isSha(text: string): boolean;
/** The items of a list; empty for everything else. */
export declare function listAt(data: unknown, ...names: readonly string[]): readonly unknown[];
