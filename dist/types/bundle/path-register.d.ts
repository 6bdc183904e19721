type Kind = 'file' | 'folder';
/**
 * The paths seen so far in one bundle. Two paths collide when a file system that ignores letter case or Unicode
 * composition would store them in one place.
 */
export declare class PathRegister {
    #private;
    /** Adds a path with its parent folders; gives the collision as the rest of a sentence, or `undefined`. */
    add(path: string, kind: Kind): string | undefined;
}
export {};
