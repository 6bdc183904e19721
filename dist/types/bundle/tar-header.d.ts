/** Tar files are made of blocks of this many bytes. */
export declare const BLOCK_BYTES = 512;
/** What a header to be written says. */
export interface TarEntryHeader {
    readonly name: Uint8Array;
    readonly prefix?: Uint8Array;
    readonly mode: number;
    readonly size: number;
    /** `0` file, `5` folder, `x` extended header. */
    readonly type: '0' | '5' | 'x';
}
/** Writes a ustar header; owner, group, time and devices are zero. */
export declare function formatTarHeader(header: TarEntryHeader): Uint8Array;
/** What a header says that was read. */
export interface ParsedTarHeader {
    /** Name with the prefix in front, as bytes: nobody says which encoding it has. */
    readonly name: Uint8Array;
    readonly mode: number;
    readonly size: number;
    readonly type: string;
}
/** Reads a header block; a text says why it is refused. */
export declare function parseTarHeader(block: Uint8Array): ParsedTarHeader | string;
