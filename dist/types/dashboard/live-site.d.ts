import type { DashboardDocuments } from './documents.js';
import type { FrontEnd } from './front-end.js';
/** Contents by address relative to the page, made when they are asked for. */
export interface Site {
    /**
     * `undefined` for what there is not.
     *
     * @throws AppError when the world is in the way; UnreadableBundle for a version that is no contract
     */
    read(address: string): Promise<string | undefined>;
}
/** How a dashboard stays as new as its sources. */
export interface LiveOptions {
    /** Reads the platform again, with all that is known of it so far. */
    readonly reopen: (last: DashboardDocuments) => Promise<DashboardDocuments>;
    readonly now: () => Date;
    /** How long the platform took to read. */
    readonly firstTookMs: number;
    /** Told what should never happen; the page gets no details. */
    readonly reportBug: (error: unknown) => void;
}
/**
 * The dashboard as a server shows it: the diff of any two versions is made on demand, and whoever loads the page gets
 * what is on disk and in registries by then, or is told why not.
 */
export declare function createLiveSite(documents: DashboardDocuments, frontEnd: FrontEnd, { reopen, now, firstTookMs, reportBug }: LiveOptions): Site;
