import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, forwardTo, type Intercept, type ProxiedRequest } from './exchange.ts';

/** What a proxy stands in front of, and what it does to the traffic. */
export interface FaultProxyOptions {
  /** `http://HOST:PORT`; a function when it changes while the proxy runs. */
  readonly upstream: string | (() => string);
  /** Passes everything on when missing; may be replaced while the proxy runs. */
  readonly intercept?: Intercept;
}

/** A proxy in front of a registry. It also rewrites the registry's own address in headers, so that nothing bypasses it. */
export interface FaultProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly origin: string;
  intercept: Intercept;
  /** `METHOD /path` of every request that came. */
  readonly log: string[];
  close(): Promise<void>;
}

/** Passes a request on and its answer back. */
export const passOn: Intercept = (exchange) => exchange.forward();

/** Starts a proxy on a free port of this machine. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const proxy = new RunningProxy(options);
  await proxy.listen(0);
  return proxy;
}

class RunningProxy implements FaultProxy {
  intercept: Intercept;
  readonly log: string[] = [];
  readonly #upstream: () => string;
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #sockets = new Set<Socket>();
  #port = 0;
  #starting: Promise<void> | undefined;

  constructor({ upstream, intercept = passOn }: FaultProxyOptions) {
    this.#upstream = typeof upstream === 'string' ? () => upstream : upstream;
    this.intercept = intercept;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error) => {
        if (response.headersSent) request.socket.destroy();
        else response.writeHead(502, { 'content-type': 'text/plain' }).end(`proxy: ${error.message}`);
      });
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  /** Several faults may call it back at the same time. */
  async listen(port: number): Promise<void> {
    this.#starting ??= this.#start(port).finally(() => {
      this.#starting = undefined;
    });
    await this.#starting;
  }

  async #start(port: number): Promise<void> {
    if (this.#server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  goAway(): void {
    this.#server.close(() => undefined);
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.goAway();
    this.#agent.destroy();
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = incoming.url ?? '/';
    const path = url.split('?')[0] ?? '/';
    this.log.push(`${incoming.method} ${path}`);
    let body: Promise<Buffer> | undefined;
    const request: ProxiedRequest = {
      method: incoming.method ?? 'GET',
      url,
      path,
      headers: incoming.headers,
      body: () => (body ??= readAll(incoming)),
    };
    const upstream = new URL(this.#upstream());
    const answer = await this.intercept({
      request,
      socket: incoming.socket,
      forward: async (changes) => this.#asOurs(await forwardTo(upstream, this.#agent, request, changes), upstream),
      goAway: () => this.goAway(),
      comeBack: () => this.listen(this.#port),
    });
    if (answer === undefined || incoming.socket.destroyed) return;
    await request.body();
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  }

  #asOurs(answer: Answer, upstream: URL): Answer {
    const headers = Object.entries(answer.headers).map(
      ([name, value]) => [name, value.replaceAll(upstream.host, this.host)] as const,
    );
    return { ...answer, headers: Object.fromEntries(headers) };
  }
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
