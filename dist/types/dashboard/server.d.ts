import type { StaticSite } from './static-site.js';
/** A server that answers until it is closed. */
export interface DashboardServer {
    readonly url: string;
    close(): Promise<void>;
}
/**
 * Serves the dashboard to this machine only: loopback, read-only, and only to requests that name this server as their
 * host, so that a page of another site cannot read it through a name that leads here.
 *
 * @param port the first port to try; 0 takes any
 * @throws AppError `NETWORK` when no port is free
 */
export declare function startServer(site: StaticSite, port: number): Promise<DashboardServer>;
