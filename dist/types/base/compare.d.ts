/** Orders texts by UTF-16 units, so that no locale or time zone can change an output. */
export declare function compareText(a: string, b: string): number;
