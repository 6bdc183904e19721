/** A platform to look at: a page with its documents, served on loopback or written to a folder. */
import { type AppContext, explorePlatform } from '../app/index.ts';
import { DashboardDocuments } from './documents.ts';

export type { DashboardDocuments } from './documents.ts';
export { type FrontEnd, loadFrontEnd } from './front-end.ts';
export { createLiveSite, type LiveOptions, type Site } from './live-site.ts';
export type * from './model.ts';
export { type DashboardServer, type ServerOptions, startServer } from './server.ts';
export { buildStaticSite, type SiteFiles } from './static-site.ts';

/**
 * Gathers what the dashboard shows about the given contracts, or about the bundles of the workspace.
 *
 * @param last what was gathered before; what is the same as then is not worked out again
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for one that is no contract
 */
export async function openDashboard(
  context: AppContext,
  sources: readonly string[],
  last?: DashboardDocuments,
): Promise<DashboardDocuments> {
  return new DashboardDocuments(await explorePlatform(context, sources), sources, last?.platform(true));
}
