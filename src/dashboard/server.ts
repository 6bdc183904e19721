import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AppError } from '../base/index.ts';
import { CONTENT_SECURITY_POLICY } from '../report/index.ts';
import type { StaticSite } from './static-site.ts';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;

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
export async function startServer(site: StaticSite, port: number): Promise<DashboardServer> {
  const server = createServer((request, response) => answer(site, server, request, response));
  const used = await listenOnFree(server, port);
  return {
    url: `http://${HOST}:${used}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
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

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function answer(site: StaticSite, server: Server, request: IncomingMessage, response: ServerResponse): void {
  const { status, type, body } = chooseAnswer(site, portOf(server), request);
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function chooseAnswer(site: StaticSite, port: number, { method = '', url = '', headers }: IncomingMessage): Answer {
  if (![`${HOST}:${port}`, `localhost:${port}`].includes(headers.host ?? '')) return refusal(403, 'Wrong host');
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only GET and HEAD');
  const path = url.split('?', 1)[0];
  if (path === '/' || path === '/index.html') return { status: 200, type: 'text/html', body: site['index.html'] };
  if (path === '/data.json') return { status: 200, type: 'application/json', body: site['data.json'] };
  return refusal(404, 'Not found');
}

function refusal(status: number, text: string): Answer {
  return { status, type: 'text/plain', body: `${text}\n` };
}
