import type { DashboardDocuments } from './documents.js';
import type { FrontEnd } from './front-end.js';
/** Contents by address relative to the page; the page itself is last. */
export type SiteFiles = ReadonlyMap<string, string>;
/**
 * Everything that the dashboard can show, as files; the same platform gives the same bytes.
 *
 * @throws AppError when a registry does not answer
 */
export declare function buildStaticSite(documents: DashboardDocuments, frontEnd: FrontEnd): Promise<SiteFiles>;
