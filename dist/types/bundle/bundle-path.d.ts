/**
 * Why a path must not be in a bundle, as the rest of a sentence ("is absolute"), or `undefined` for a safe path. Safe
 * means: relative, `/` separators, no way out of the bundle, and a name that every operating system can store.
 */
export declare function pathProblem(path: string): string | undefined;
/**
 * Spells a text from outside so that it is safe in a message: quoted, control characters escaped, long ones cut.
 */
export declare function quoteName(name: string): string;
