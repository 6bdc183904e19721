/** A platform to look at: a page with its documents, served on loopback or written to a folder. */
import { type AppContext } from '../app/index.js';
import { DashboardDocuments } from './documents.js';
export type { DashboardDocuments } from './documents.js';
export { type FrontEnd, loadFrontEnd } from './front-end.js';
export { createLiveSite, type LiveOptions, type Site } from './live-site.js';
export type * from './model.js';
export { type DashboardServer, type ServerOptions, startServer } from './server.js';
export { buildStaticSite, type SiteFiles } from './static-site.js';
/**
 * Gathers what the dashboard shows about the given contracts, or about the bundles of the workspace.
 *
 * @param last what was gathered before; what is the same as then is not worked out again
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for one that is no contract
 */
export declare function openDashboard(context: AppContext, sources: readonly string[], last?: DashboardDocuments): Promise<DashboardDocuments>;
