/**
 * Where the steps of a job leave what the later ones need not read, fetch or ask again. The runner empties its folder
 * with every job. Bytes and parse results go by their digests and serve every use of the action in the job; what a
 * registry said under a tag serves the steps of one run only, because it may be another the next time.
 */
export declare class JobFolder {
    #private;
    /** @param temp the runner's temp folder, absolute */
    constructor(temp: string);
    /** Blobs and manifests, by digest. */
    get content(): string;
    /** Parse results, by digest of the text. */
    get parses(): string;
    /** Names the run that began last, for a step that is not told to which one it belongs. */
    get latestRun(): string;
    /** Tags and what they stood for. */
    memory(run: string): string;
    /** The report, for people and for later steps of the job. */
    report(run: string): string;
    /** The report as data for another workflow. */
    handOff(run: string): string;
}
