/** An ignore file that keeps these files of a folder and nothing else. */
export declare function writeIgnoreFile(files: readonly string[]): string;
