/** The files of one bundle: path inside the bundle with `/` separators → content. */
export type Files = {
    readonly [path: string]: string | Uint8Array;
};
/** The bytes of one file; texts are UTF-8. */
export declare function toBytes(content: string | Uint8Array): Uint8Array;
