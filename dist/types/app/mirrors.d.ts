/** Rewrites of references: where to read and write what a contract names. */
export interface Mirrors {
    /** The reference to use instead, or the same text when no mirror applies. */
    resolve(reference: string): string;
}
/**
 * Makes rewrites from prefixes. The longest prefix that ends on a path segment wins; of the same prefix, the last entry.
 *
 * @param entries prefix → replacement; replacements of the kind `oci-layout:` with a relative folder count from `from`
 * @param from makes a folder absolute
 */
export declare function createMirrors(entries: Iterable<readonly [string, string]>, from: (folder: string) => string): Mirrors;
/** Makes the folder of an `oci-layout:` text absolute; any other text is returned as it is. */
export declare function absoluteLayout(text: string, from: (folder: string) => string): string;
