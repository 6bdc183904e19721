import { type ParseCache } from '../app/index.js';
/** Where parsed documents go: a folder that somebody keeps small. */
export interface ParseFolder {
    readonly directory: string;
    /** Told of every file that is written. */
    countWritten(bytes: number): Promise<void>;
}
/**
 * Parsed documents in a folder, one file for each, named by the hash of the text: processes never have to agree on
 * anything. The files are this program's own, written by this user; none ever comes with an archive. Damaged files and
 * those of other releases are ignored.
 */
export declare class DiskParses implements ParseCache {
    #private;
    /** @param now files carry the time of their last use */
    constructor(folder: ParseFolder, now: () => Date);
    get(key: string): ReturnType<ParseCache['get']>;
    set(key: string, tree: Parameters<ParseCache['set']>[1]): void;
}
