import type { Site } from './live-site.js';
/** A server that answers until it is closed. */
export interface DashboardServer {
    readonly url: string;
    close(): Promise<void>;
}
/** How a dashboard is served. */
export interface ServerOptions {
    /** The first port to try; 0 takes any. */
    readonly port: number;
    /** Told what should never happen; the browser gets no details. */
    readonly reportBug: (error: unknown) => void;
}
/**
 * Serves the dashboard to this machine only: loopback, read-only, and only to requests that name this server as their
 * host, so that a page of another site cannot read it through a name that leads here.
 *
 * @throws AppError `NETWORK` when no port is free
 */
export declare function startServer(site: Site, { port, reportBug }: ServerOptions): Promise<DashboardServer>;
/** What requests call a server on a port of this machine; browsers leave out that of HTTP. */
export declare function listHosts(port: number): readonly string[];
