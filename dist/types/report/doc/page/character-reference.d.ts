/** The character that `amp`, `#64` or `#x40` stands for, or `undefined`. */
export declare function decodeReference(name: string): string | undefined;
