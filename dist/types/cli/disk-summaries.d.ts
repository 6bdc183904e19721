import type { ContractSummary, SummaryCache } from '../app/index.js';
/** A folder that somebody keeps small. */
export interface SummaryFolder {
    readonly directory: string;
    /** Told of every file that is written. */
    countWritten(bytes: number): Promise<void>;
}
/**
 * What published contracts say, in one file, because a graph needs tens of thousands of them at once. The file is this
 * program's own, written by this user; a damaged one and one of another release are ignored. Of two processes that write
 * at the same time the later one wins: what is lost is only fetched again.
 */
export declare class DiskSummaries implements SummaryCache {
    #private;
    constructor(folder: SummaryFolder);
    get(digest: string): ContractSummary | undefined;
    set(digest: string, summary: ContractSummary): void;
    /** It only saves work: a folder that cannot be written fails nothing. What was used last is kept. */
    save(): void;
}
