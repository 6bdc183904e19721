import { type Files } from '../base/index.js';
/** A file given with `--values`. */
export interface ValuesFile {
    readonly file: string;
    readonly content: Uint8Array;
}
/** What a command line changes in a contract before it is read: value files in order, then single values in order. */
export interface Overrides {
    readonly values: readonly ValuesFile[];
    /**
     * Texts of the form `path=value`, `scaling.min=2`, `interfaces[0].port=8080`. A value is a number or a boolean where it
     * reads as one, but where a text stands it stays a text: `service.version=1.2`.
     */
    readonly set: readonly string[];
}
/**
 * The files of a bundle with another `pacto.yaml`. Maps of value files are merged deep, everything else replaces.
 * A contract that cannot be read is left as it is; reading it says why.
 *
 * @throws AppError `USAGE` for a value that cannot be set, `CONFIGURATION` for a value file that cannot be read
 */
export declare function applyOverrides(files: Files, overrides: Overrides): Files;
