/** Whether a source is an address rather than a folder or file on disk. */
export declare function hasScheme(source: string): boolean;
/**
 * The address of a file: relative to the repository for a folder, below the reference for a bundle of a registry.
 *
 * @see RFC 3986, section 3.3; half surrogate pairs have no UTF-8 form and become U+FFFD
 */
export declare function artifactUri(source: string, file: string): string;
