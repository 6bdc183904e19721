/** One record of an extended header: its length, a space, `name=value`, a newline. @see POSIX.1-2017, pax Extended Header */
export declare function formatPaxRecord(name: string, value: string): Uint8Array;
/** What an extended header changes about the entry after it. */
export interface PaxHeader {
    readonly path?: string;
    readonly size?: number;
}
/** Reads an extended header; a text says why it is refused. */
export declare function parsePaxHeader(bytes: Uint8Array): PaxHeader | string;
