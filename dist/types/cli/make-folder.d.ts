/** Makes a folder that only this user may look into, and those above it, as far as the file system lets it. */
export declare function makePrivateFolder(path: string): void;
