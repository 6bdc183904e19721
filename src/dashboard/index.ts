/** A platform to look at: one page, served on loopback or written to a folder. */
import { type AppContext, resolvePlatform } from '../app/index.ts';
import { createData, type DashboardData } from './data.ts';

export type { DashboardData, DashboardService, ServiceDependency, ServiceDependent } from './data.ts';
export { type DashboardServer, startServer } from './server.ts';
export { buildStaticSite, type StaticSite } from './static-site.ts';

/**
 * Gathers what the dashboard shows about the given contracts, or about the bundles of the workspace.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for one that is no contract
 */
export async function loadDashboard(context: AppContext, sources: readonly string[]): Promise<DashboardData> {
  return createData(await resolvePlatform(context, sources));
}
