import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerBlob } from './blob-storage.ts';
import { CacheEntries, type CacheEntry } from './cache-entries.ts';
import { type CacheReply, type CacheRequest, jsonReply } from './cache-reply.ts';
import { answerFirst, isFirst } from './first-service.ts';
import { answerTwirp } from './twirp-service.ts';

/**
 * `healthy`; `absent`: nothing listens and no address is given; `first`: version 1 only; `read-only`: mode and token
 * allow no writing; `denied`: the token allows nothing; `corrupt`: archives come back as other bytes of the same
 * length; `limited`: 429; `failing`: 500.
 */
export type CacheBehaviour =
  | 'healthy'
  | 'absent'
  | 'first'
  | 'read-only'
  | 'denied'
  | 'corrupt'
  | 'limited'
  | 'failing';

export interface FakeCacheOptions {
  /** Default: `healthy`. */
  readonly behaviour?: CacheBehaviour;
  /** Waits before every answer. Default: 0. */
  readonly latencyMs?: number;
}

export interface FakeCache {
  /** May change between runs, so that what a healthy cache stored comes back ill. */
  behaviour: CacheBehaviour;
  /** What the runner would give to JavaScript actions. */
  runtime(): { readonly [name: string]: string };
  /** What was asked, in order: `GetCacheEntryDownloadURL`, `GET blob`, `GET cache` and so on. */
  readonly requests: string[];
  /** Archives that were sent completely. */
  readonly entries: readonly CacheEntry[];
  close(): Promise<void>;
}

const TOKEN = 'runtime-token-of-the-cache';

/** Starts a cache service on a free port of this machine. */
export async function startFakeCache(options: FakeCacheOptions = {}): Promise<FakeCache> {
  const service = new CacheService(options);
  const server = createServer((request, response) => {
    service.handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return service;
}

class CacheService implements FakeCache {
  behaviour: CacheBehaviour;
  origin = '';
  stop: () => Promise<void> = async () => undefined;
  readonly requests: string[] = [];
  readonly #stored = new CacheEntries();
  readonly #latencyMs: number;

  constructor({ behaviour = 'healthy', latencyMs = 0 }: FakeCacheOptions) {
    this.behaviour = behaviour;
    this.#latencyMs = latencyMs;
  }

  get entries(): readonly CacheEntry[] {
    return this.#stored.all.filter((entry) => entry.isFinal);
  }

  close(): Promise<void> {
    return this.stop();
  }

  runtime(): { readonly [name: string]: string } {
    if (this.behaviour === 'absent') return {};
    const address = { ACTIONS_CACHE_URL: `${this.origin}/`, ACTIONS_RUNTIME_TOKEN: TOKEN };
    if (this.behaviour === 'first') return address;
    return {
      ...address,
      ACTIONS_RESULTS_URL: `${this.origin}/`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ...(this.behaviour === 'read-only' ? { ACTIONS_CACHE_MODE: 'read' } : {}),
    };
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = '', headers } = incoming;
    const request = { method, headers, url: new URL(incoming.url ?? '', this.origin), body: Buffer.concat(chunks) };
    await sleep(this.#latencyMs);
    const { status, headers: replied = {}, body = '' } = this.#answer(request);
    response.writeHead(status, replied).end(body);
  }

  #answer(request: CacheRequest): CacheReply {
    const { pathname } = request.url;
    const blob = /^\/account\/caches\/(\d+)$/.exec(pathname)?.[1];
    if (blob !== undefined) {
      this.requests.push(`${request.method} blob`);
      return answerBlob(request, this.#stored.byId(Number(blob)), this.behaviour === 'corrupt');
    }
    const call = pathname.split('/').at(-1) ?? '';
    this.requests.push(isFirst(pathname) ? `${request.method} ${call}` : call);
    return this.#refusal(request) ?? this.#answerCall(request, call);
  }

  #refusal({ headers }: CacheRequest): CacheReply | undefined {
    if (headers.authorization !== `Bearer ${TOKEN}`) return jsonReply({ code: 'unauthenticated' }, 401);
    if (this.behaviour === 'failing') return jsonReply({ code: 'internal', msg: 'out of order' }, 500);
    if (this.behaviour !== 'limited') return undefined;
    return jsonReply({ code: 'resource_exhausted', msg: 'too many requests' }, 429, { 'retry-after': '30' });
  }

  #answerCall(request: CacheRequest, call: string): CacheReply {
    if (isFirst(request.url.pathname)) return answerFirst(request, this.#stored);
    if (this.behaviour === 'first' || !request.url.pathname.startsWith('/twirp/')) return { status: 404 };
    const mayRead = this.behaviour !== 'denied';
    return answerTwirp(request, call, this.#stored, { mayRead, mayWrite: mayRead && this.behaviour !== 'read-only' });
  }
}
