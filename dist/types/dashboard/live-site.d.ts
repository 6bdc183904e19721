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
/** The dashboard as a server shows it: the diff of any two versions is made on demand. */
export declare function createLiveSite(documents: DashboardDocuments, frontEnd: FrontEnd): Site;
