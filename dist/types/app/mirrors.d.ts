/** Rewrites of references: where to read and write what a contract names. */
export interface Mirrors {
    /** The reference to use instead, or the same text when no mirror applies. */
    resolve(reference: string): string;
    /** The same as it was configured, relative folders included; `undefined` when no mirror applies. */
    show(reference: string): string | undefined;
}
/** What is wrong with a prefix or its replacement, as the rest of a sentence, or `undefined`. */
export declare function mirrorProblem(text: string): string | undefined;
/**
 * Makes rewrites from prefixes. The longest prefix that ends on a path segment wins; of the same prefix, the last entry.
 * Hosts are compared in lower case, and with their ports: a host with another port is another registry.
 *
 * @param entries prefix → replacement; replacements of the kind `oci-layout:` with a relative folder count from `from`
 * @param from makes a folder absolute
 */
export declare function createMirrors(entries: Iterable<readonly [string, string]>, from: (folder: string) => string): Mirrors;
/**
 * Makes what a configuration file says about folders of layouts count from the working directory, as it stands in reports
 * that must read the same on every machine. Absolute folders stay as they are.
 *
 * @param folder of the file, absolute
 */
export declare function layoutFrom(folder: string, workingDirectory: string): (text: string) => string;
/** Makes the folder of an `oci-layout:` text absolute; any other text is returned as it is. */
export declare function absoluteLayout(text: string, from: (folder: string) => string): string;
