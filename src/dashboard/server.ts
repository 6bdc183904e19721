import { createServer, type Server } from 'node:http';
import { AppError } from '../base/index.ts';
import { answerRequest } from './answer-request.ts';
import type { Site } from './live-site.ts';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;
const LONGEST_REQUEST_MS = 30_000;
const MOST_CONNECTIONS = 64;

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
export async function startServer(site: Site, { port, reportBug }: ServerOptions): Promise<DashboardServer> {
  const server = createServer({ requestTimeout: LONGEST_REQUEST_MS, headersTimeout: LONGEST_REQUEST_MS });
  server.maxConnections = MOST_CONNECTIONS;
  const used = await listenOnFree(server, port);
  const hosts = listHosts(used);
  server.on('request', (request, response) => void answerRequest(site, hosts, reportBug, request, response));
  return {
    url: `http://${HOST}:${used}/`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What requests call a server on a port of this machine; browsers leave out that of HTTP. */
export function listHosts(port: number): readonly string[] {
  return [HOST, 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
}

async function listenOnFree(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TO_TRY - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const used = await listen(server, port);
    if (used !== undefined) return used;
  }
  throw new AppError('NETWORK', `the ports ${first} to ${last} are in use`, {
    hint: 'Choose another one with --port.',
  });
}

/** The port that the server listens on, or `undefined` when it is in use. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { code?: string }): void => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new AppError('NETWORK', `port ${port} cannot be opened: ${error.message}`, { cause: error }));
    };
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      resolve(portOf(server));
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
