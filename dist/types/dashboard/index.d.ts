/** A platform to look at: one page, served on loopback or written to a folder. */
import { type AppContext } from '../app/index.js';
import { type DashboardData } from './data.js';
export type { DashboardData, DashboardService, ServiceDependency, ServiceDependent } from './data.js';
export { type DashboardServer, startServer } from './server.js';
export { buildStaticSite, type StaticSite } from './static-site.js';
/**
 * Gathers what the dashboard shows about the given contracts, or about the bundles of the workspace.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for one that is no contract
 */
export declare function loadDashboard(context: AppContext, sources: readonly string[]): Promise<DashboardData>;
