/** The way from the root of a document to a value: names of maps and indexes of lists. */
export type DocumentPath = readonly (string | number)[];
/** Spells a way as a JSON Pointer. @see RFC 6901 */
export declare function formatPointer(path: DocumentPath): string;
/** Reads a JSON Pointer into names; `undefined` when the text is none. @see RFC 6901 */
export declare function parsePointer(pointer: string): string[] | undefined;
/** Spells a way as findings do: `interfaces[0].port`; names that are not plain words stand in brackets. */
export declare function formatPath(path: DocumentPath): string;
