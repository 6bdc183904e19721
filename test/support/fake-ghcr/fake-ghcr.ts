import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, startTestRegistry, type TestRegistry } from '../test-registry.ts';
import { errorList } from './ghcr-faults.ts';
import { type Absence, type Action, type Grant, type Package, type Refusal, refusalOf } from './package-access.ts';

export interface FakeGhcrOptions {
  /** What workflow tokens may do, by token; any user name goes with them. */
  readonly grants?: { readonly [token: string]: Grant };
  /** Packages that are there from the start, by repository path. */
  readonly packages?: { readonly [name: string]: Package };
  /** Default: `token-403`. */
  readonly absence?: Absence;
  /** Waits before every answer. Default: 0. */
  readonly latencyMs?: number;
  /** Address of the token service, for clients that know this registry under another name. Default: its own. */
  readonly realm?: string;
}

export interface FakeGhcr {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** May change between runs. */
  readonly grants: Map<string, Grant>;
  readonly packages: Map<string, Package>;
  /** Answers instead of the registry: our own or those of a test, in order. */
  readonly faults: Fault[];
  /** What is stored, to fill and to look at. */
  readonly storage: TestRegistry;
  /** `METHOD /path` of every request, the token service's included. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts a registry on a free port of this machine. */
export async function startFakeGhcr(options: FakeGhcrOptions = {}): Promise<FakeGhcr> {
  const storage = await startTestRegistry({ pageSize: 100 });
  const ghcr = new Ghcr(options, storage);
  const server = createServer((request, response) => {
    ghcr.handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ghcr.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  ghcr.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await storage.close();
  };
  return ghcr;
}

interface Session {
  readonly grant: Grant | undefined;
  readonly name: string;
  readonly actions: readonly string[];
}

class Ghcr implements FakeGhcr {
  host = '';
  stop: () => Promise<void> = async () => undefined;
  readonly storage: TestRegistry;
  readonly grants: Map<string, Grant>;
  readonly packages: Map<string, Package>;
  readonly faults: Fault[] = [];
  readonly requests: string[] = [];
  readonly #sessions = new Map<string, Session>();
  readonly #absence: Absence;
  readonly #latencyMs: number;
  readonly #realm: string | undefined;

  constructor(options: FakeGhcrOptions, storage: TestRegistry) {
    this.storage = storage;
    this.grants = new Map(Object.entries(options.grants ?? {}));
    this.packages = new Map(Object.entries(options.packages ?? {}));
    this.#absence = options.absence ?? 'token-403';
    this.#latencyMs = options.latencyMs ?? 0;
    this.#realm = options.realm;
  }

  close(): Promise<void> {
    return this.stop();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(request.url ?? '', `http://${this.host}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    this.requests.push(`${request.method} ${url.pathname}`);
    await sleep(this.#latencyMs);
    const fault = this.#takeFault(request.method ?? '', url.pathname);
    if (fault?.drop === 'before') return request.socket.destroy();
    if (fault !== undefined) return response.writeHead(fault.status ?? 500, fault.headers).end(fault.body ?? '');
    if (url.pathname === '/token') return this.#giveToken(request, url, response);
    return this.#answer(request, url, Buffer.concat(chunks), response);
  }

  #takeFault(method: string, path: string): Fault | undefined {
    const index = this.faults.findIndex(
      (fault) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    );
    const fault = this.faults[index];
    if (fault === undefined) return undefined;
    const left = (fault.times ?? 1) - 1;
    this.faults.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []));
    return fault;
  }

  #giveToken(request: IncomingMessage, url: URL, response: ServerResponse): unknown {
    const [, name = '', list = ''] = /^repository:(.+):(.+)$/.exec(url.searchParams.get('scope') ?? '') ?? [];
    const { authorization } = request.headers;
    const grant = this.#grantOf(authorization);
    if (authorization !== undefined && grant === undefined) return refuse(response, 403, 'DENIED', 'denied');
    const actions = list.split(',');
    const isHidden = refusalOf('pull', name, this.packages.get(name), grant) === 'hidden';
    // Whoever may write gets a token for what is not there yet; the push itself decides.
    const isReader = !actions.includes('push') || grant === undefined;
    if (isHidden && isReader && this.#refusesTokens(name, grant)) {
      const status = this.#absence === 'token-403' && grant !== undefined ? 403 : 401;
      return refuse(response, status, status === 403 ? 'DENIED' : 'UNAUTHORIZED', DENIED);
    }
    const token = randomUUID();
    this.#sessions.set(token, { grant, name, actions });
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token }));
  }

  /** Nobody gets a token for what is hidden; holders of a grant do where the registry speaks later, or honestly. */
  #refusesTokens(name: string, grant: Grant | undefined): boolean {
    if (grant === undefined || this.#absence.startsWith('token')) return true;
    return this.#absence === 'not-found' && this.packages.has(name);
  }

  #answer(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): unknown {
    const [, name = '', rest = ''] = /^\/v2\/(.+?)\/((?:blobs|manifests|tags|referrers)\/.*)$/.exec(url.pathname) ?? [];
    const action: Action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
    const session = this.#sessions.get((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    if (session?.name !== name || !session.actions.includes(action)) {
      return this.#challenge(name, action, request.headers.host, response);
    }
    if (request.method === 'DELETE') return refuse(response, 405, 'UNSUPPORTED', 'The operation is unsupported.');
    if (rest.startsWith('referrers/')) return refuse(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    const isProbe = action === 'pull' && this.#isFirstPush(session);
    const refusal = isProbe ? undefined : refusalOf(action, name, this.packages.get(name), session.grant);
    if (refusal !== undefined) return this.#refuse(refusal, name, session.grant, response);
    const isNew = request.method === 'PUT' && rest.startsWith('manifests/') && !this.packages.has(name);
    if (isNew) this.packages.set(name, { visibility: 'private', repository: ownerOf(session) });
    return this.#forward(request, body, response);
  }

  /** Whoever comes to push a new package may look for its blobs, which are not there; the upload itself is refused. */
  #isFirstPush({ name, actions }: Session): boolean {
    return actions.includes('push') && !this.packages.has(name);
  }

  #refuse(refusal: Refusal, name: string, grant: Grant | undefined, response: ServerResponse): unknown {
    if (refusal !== 'hidden') return refuse(response, 403, 'DENIED', `permission_denied: ${refusal}`);
    const isHonest = this.#absence === 'not-found' && !this.packages.has(name) && grant?.packages !== 'none';
    if (isHonest) return refuse(response, 404, 'NAME_UNKNOWN', 'repository name not known to registry');
    return refuse(response, 403, 'DENIED', DENIED);
  }

  /** The token service is where the client believes the registry to be: at ghcr.io when it was asked as that. */
  #challenge(name: string, action: Action, host: string | undefined, response: ServerResponse): unknown {
    const scope = `repository:${name}:${action === 'pull' ? 'pull' : 'pull,push'}`;
    const origin = host === 'ghcr.io' ? 'https://ghcr.io' : `http://${this.host}`;
    const challenge = `Bearer realm="${origin}/token",service="ghcr.io",scope="${scope}"`;
    response.setHeader('www-authenticate', challenge);
    return refuse(response, 401, 'UNAUTHORIZED', 'authentication required');
  }

  #grantOf(authorization = ''): Grant | undefined {
    const [, encoded = ''] = /^Basic (.+)$/.exec(authorization) ?? [];
    const pair = Buffer.from(encoded, 'base64').toString();
    return this.grants.get(pair.slice(pair.indexOf(':') + 1));
  }

  async #forward(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const kept = ['accept', 'content-type'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const answer = await fetch(`${this.storage.origin}${request.url}`, {
      method,
      headers: Object.fromEntries(kept),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const passed = ['content-type', 'content-length', 'docker-content-digest', 'location', 'link'];
    const given = passed.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(given)).end(bytes);
  }
}

const DENIED = 'requested access to the resource is denied';

function ownerOf(session: Session): string {
  return session.grant?.repository.toLowerCase() ?? '';
}

function refuse(response: ServerResponse, status: number, code: string, message: string): unknown {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(errorList(code, message));
}
