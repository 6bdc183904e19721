/** Makes a folder and those above it, unless it is there. Throws what the file system says to the first that is not. */
export declare function makeFolder(path: string): Promise<void>;
