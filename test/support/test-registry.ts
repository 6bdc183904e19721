import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a test registry behaves; by default it is open, answers every tag in one page, and names relative addresses. */
export interface TestRegistryOptions {
  readonly auth?:
    | { readonly kind: 'basic'; readonly username: string; readonly password: string }
    | {
        readonly kind: 'bearer';
        readonly username: string;
        readonly password: string;
        /** Gives pull tokens to anybody. */
        readonly anonymousPull?: boolean;
        /** Takes refresh tokens by POST. */
        readonly identityToken?: string;
        readonly expiresIn?: number;
        /** Named in the challenge instead of the service of this registry. */
        readonly realm?: string;
      };
  readonly pageSize?: number;
  readonly absoluteLocations?: boolean;
  /** Address that uploads go to instead of the registry itself. */
  readonly uploadOrigin?: string;
  /** Address that downloads of blobs are sent to. */
  readonly blobRedirect?: (digest: string) => string;
}

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Answers a request instead of the registry; `drop` closes the connection without an answer. */
export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many matching requests it answers; 1 when missing. */
  times?: number;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
  /** Gives the `Location` for the address of the request. */
  readonly location?: (url: string) => string;
  readonly drop?: 'before' | 'after-commit' | 'mid-body';
  readonly hang?: boolean;
}

interface StoredRepository {
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, { readonly bytes: Buffer; readonly mediaType: string }>;
  readonly tags: Map<string, string>;
}

export interface TestRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly origin: string;
  readonly requests: RecordedRequest[];
  readonly faults: Fault[];
  /** Creates the repository when it does not exist. */
  repository(name: string): StoredRepository;
  /** The requests as `METHOD /path`, without queries. */
  log(): string[];
  /** Ends the validity of every token handed out. */
  revokeTokens(): void;
  close(): Promise<void>;
}

/** Starts a registry in memory on a free port of this machine. */
export async function startTestRegistry(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const registry = new InMemoryRegistry(options);
  const server = createServer((request, response) => {
    registry.handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  registry.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return registry;
}

export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

class InMemoryRegistry implements TestRegistry {
  host = '';
  stop: () => Promise<void> = async () => undefined;
  readonly requests: RecordedRequest[] = [];
  readonly faults: Fault[] = [];
  readonly #repositories = new Map<string, StoredRepository>();
  readonly #uploads = new Set<string>();
  readonly #tokens = new Map<string, string>();
  readonly #options: TestRegistryOptions;

  constructor(options: TestRegistryOptions) {
    this.#options = options;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  close(): Promise<void> {
    return this.stop();
  }

  log(): string[] {
    return this.requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  }

  revokeTokens(): void {
    this.#tokens.clear();
  }

  repository(name: string): StoredRepository {
    const found = this.#repositories.get(name) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() };
    this.#repositories.set(name, found);
    return found;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const recorded = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks),
    };
    this.requests.push(recorded);
    const url = new URL(recorded.url, this.origin);
    const fault = this.#takeFault(recorded.method, url.pathname);
    if (fault?.hang) return undefined;
    if (fault?.drop === 'before') return request.socket.destroy();
    if (fault !== undefined && fault.drop === undefined) {
      const location = fault.location === undefined ? {} : { location: fault.location(recorded.url) };
      return response.writeHead(fault.status ?? 500, { ...fault.headers, ...location }).end(fault.body ?? '');
    }
    if (fault?.drop === 'after-commit') {
      response.write = response.end = (() => request.socket.destroy()) as never;
    }
    if (fault?.drop === 'mid-body') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('x');
      return setTimeout(() => request.socket.destroy(), 20);
    }
    if (url.pathname === '/token') return this.#token(recorded, url, response);
    return this.#route(recorded, url, response);
  }

  #takeFault(method: string, path: string): Fault | undefined {
    const index = this.faults.findIndex(
      (fault) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    );
    const fault = this.faults[index];
    if (fault === undefined) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.faults.splice(index, 1);
    return fault;
  }

  #route(request: RecordedRequest, url: URL, response: ServerResponse): unknown {
    const [, name = '', kind = '', rest = ''] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|tags)\/(.*)$/.exec(url.pathname) ?? [];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!this.#isAllowed(request, name, isRead ? 'pull' : 'push'))
      return this.#challenge(name, isRead ? 'pull' : 'pull,push', response);
    if (kind === 'tags') return this.#tags(name, url, response);
    if (kind === 'manifests') return this.#manifest(request, name, rest, response);
    if (kind === 'blobs') return this.#blob(name, rest, response);
    if (kind === 'blobs/uploads') return this.#upload(request, name, rest, url, response);
    return response.writeHead(404).end('404 page not found\n');
  }

  #isAllowed(request: RecordedRequest, name: string, action: string): boolean {
    const { auth } = this.#options;
    const header = request.headers.authorization ?? '';
    if (auth === undefined) return true;
    if (auth.kind === 'basic') return header === basic(auth.username, auth.password);
    const scope = this.#tokens.get(header.replace(/^Bearer /, '')) ?? '';
    const [, repository, actions = ''] = scope.split(':');
    return repository === name && actions.split(',').includes(action);
  }

  #challenge(name: string, actions: string, response: ServerResponse): unknown {
    const { auth } = this.#options;
    const realm = auth?.kind === 'bearer' ? (auth.realm ?? `${this.origin}/token`) : '';
    const challenge =
      auth?.kind === 'basic'
        ? 'Basic realm="Registry, of tests"'
        : `Bearer realm="${realm}",service="test, registry",scope="repository:${name}:${actions}"`;
    return sendError(response, 401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
  }

  #token(request: RecordedRequest, url: URL, response: ServerResponse): unknown {
    const { auth } = this.#options;
    if (auth?.kind !== 'bearer') return sendError(response, 404, 'UNSUPPORTED', 'no tokens here');
    const form = new URLSearchParams(request.method === 'POST' ? request.body.toString() : url.search);
    const scope = form.get('scope') ?? '';
    const isKnown =
      request.method === 'POST'
        ? auth.identityToken !== undefined && form.get('refresh_token') === auth.identityToken
        : request.headers.authorization === basic(auth.username, auth.password);
    const isAnonymous = request.method === 'GET' && request.headers.authorization === undefined;
    const isGranted = isKnown || (isAnonymous && auth.anonymousPull === true && scope.endsWith(':pull'));
    if (!isGranted) return sendError(response, 401, 'UNAUTHORIZED', 'wrong password');
    const token = `token-${randomUUID()}`;
    this.#tokens.set(token, scope);
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(
      JSON.stringify({ token, ...(auth.expiresIn === undefined ? {} : { expires_in: auth.expiresIn }) }),
    );
  }

  #tags(name: string, url: URL, response: ServerResponse): unknown {
    const repository = this.#repositories.get(name);
    if (repository === undefined)
      return sendError(response, 404, 'NAME_UNKNOWN', 'repository name not known to registry');
    const all = [...repository.tags.keys()];
    const start = url.searchParams.has('last') ? all.indexOf(url.searchParams.get('last') ?? '') + 1 : 0;
    const page = all.slice(start, start + (this.#options.pageSize ?? all.length));
    const isLast = start + page.length >= all.length;
    const link = isLast ? {} : { link: `</v2/${name}/tags/list?last=${page.at(-1)}>; rel="next"` };
    response.writeHead(200, { 'content-type': 'application/json', ...link });
    return response.end(JSON.stringify({ name, tags: all.length === 0 ? null : page }));
  }

  #manifest(request: RecordedRequest, name: string, reference: string, response: ServerResponse): unknown {
    if (request.method === 'PUT') return this.#putManifest(request, name, reference, response);
    const repository = this.#repositories.get(name);
    if (repository === undefined)
      return sendError(response, 404, 'NAME_UNKNOWN', 'repository name not known to registry');
    const digest = reference.startsWith('sha256:') ? reference : (repository.tags.get(reference) ?? '');
    const manifest = repository.manifests.get(digest);
    if (manifest === undefined || !(request.headers.accept ?? '').includes(manifest.mediaType)) {
      return sendError(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    }
    const { bytes, mediaType } = manifest;
    response.writeHead(200, {
      'content-type': mediaType,
      'content-length': bytes.length,
      'docker-content-digest': digest,
    });
    return response.end(bytes);
  }

  #putManifest(request: RecordedRequest, name: string, reference: string, response: ServerResponse): unknown {
    const repository = this.repository(name);
    const { config, layers = [] } = JSON.parse(request.body.toString());
    const blobs = config === undefined ? layers : [config, ...layers];
    const isMissing = blobs.some(({ digest }: { digest: string }) => !repository.blobs.has(digest));
    if (isMissing) return sendError(response, 400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry');
    const digest = digestOf(request.body);
    repository.manifests.set(digest, { bytes: request.body, mediaType: request.headers['content-type'] ?? '' });
    if (!reference.startsWith('sha256:')) repository.tags.set(reference, digest);
    return response
      .writeHead(201, { 'docker-content-digest': digest, location: `/v2/${name}/manifests/${digest}` })
      .end();
  }

  #blob(name: string, digest: string, response: ServerResponse): unknown {
    const bytes = this.#repositories.get(name)?.blobs.get(digest);
    if (bytes === undefined) return sendError(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    const elsewhere = this.#options.blobRedirect?.(digest);
    if (elsewhere !== undefined) {
      // Servers in Go repeat the address, which is long where it is signed.
      const page = `<a href="${elsewhere}?X-Amz-Signature=${'0'.repeat(1024)}">Temporary Redirect</a>.\n\n`;
      return response.writeHead(307, { location: elsewhere, 'content-type': 'text/html' }).end(page);
    }
    return response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
      .end(bytes);
  }

  #upload(request: RecordedRequest, name: string, session: string, url: URL, response: ServerResponse): unknown {
    if (request.method === 'POST') {
      const id = randomUUID();
      this.#uploads.add(id);
      const origin = this.#options.uploadOrigin ?? (this.#options.absoluteLocations ? this.origin : '');
      return response.writeHead(202, { location: `${origin}/v2/${name}/blobs/uploads/${id}?state=a%2Fb` }).end();
    }
    if (!this.#uploads.delete(session) || url.searchParams.get('state') !== 'a/b') {
      return sendError(response, 404, 'BLOB_UPLOAD_UNKNOWN', 'upload unknown');
    }
    const digest = url.searchParams.get('digest') ?? '';
    if (digestOf(request.body) !== digest) return sendError(response, 400, 'DIGEST_INVALID', 'wrong digest');
    this.repository(name).blobs.set(digest, request.body);
    return response.writeHead(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest }).end();
  }
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: { [name: string]: string } = {},
): unknown {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  return response.end(JSON.stringify({ errors: [{ code, message, detail: null }] }));
}
