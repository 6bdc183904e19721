import { ContentFolder } from './content-folder.js';
import { LastSeen } from './last-seen.js';
/** What a cache folder needs from outside. */
export interface CacheFolderOptions {
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Default 512 MiB. */
    readonly maxBytes?: number;
}
/**
 * The cache of a user: content by digest, what tags stood for, and whatever else is in the folder. Any number of
 * processes may use it. What was not used for longest goes first when it grows too large.
 */
export declare class CacheFolder {
    #private;
    readonly directory: string;
    readonly content: ContentFolder;
    readonly seen: LastSeen;
    constructor(directory: string, options: CacheFolderOptions);
    /**
     * Told of every file that is put into the folder. Prunes at the first and then now and again: runs that write nothing
     * do not pay for it.
     */
    countWritten(bytes: number): Promise<void>;
}
