import type { Files, Finding } from '../base/index.js';
/** The files of an archive; none when anything in it was refused. */
export interface UnpackedBundle {
    readonly files?: Files;
    readonly findings: readonly Finding[];
}
/**
 * Reads a tar+gzip archive into memory. Strict: regular files and folders only, no way out of the bundle, nothing that
 * two readers could understand differently; at most 16 MiB a file, 64 MiB in all, 10,000 entries. A leading `./` is
 * dropped. Every refusal is one `PARSE_ERROR` finding. Never throws, whatever the bytes are.
 */
export declare function unpackBundle(bytes: Uint8Array): UnpackedBundle;
