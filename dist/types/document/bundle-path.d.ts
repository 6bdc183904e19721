/**
 * Resolves a path written in one file of a bundle to a path of the bundle.
 *
 * @returns `undefined` when it is absolute or climbs out of the bundle
 */
export declare function joinBundlePath(fromFile: string, relative: string): string | undefined;
