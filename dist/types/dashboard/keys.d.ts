/**
 * Makes names for addresses and files out of any texts: in lower case, since not every file system tells cases apart,
 * without names and characters that mean something there, and different for different places of the list.
 */
export declare function createKeys(texts: readonly string[]): string[];
