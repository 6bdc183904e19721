import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitHubApi, type GitHubApiOptions } from '../../src/github/index.ts';
import { createTestTiming, type TestTiming } from '../support/test-timing.ts';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; `undefined` without a body. */
  readonly body: unknown;
}

/** What the server does; a status alone stands for an answer with GitHub's usual message. */
export type Reply =
  | number
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly json?: unknown;
      readonly raw?: Buffer;
    }
  /** Closes the connection without an answer. */
  | 'drop'
  /** Closes it in the middle of the body. */
  | 'break off'
  | 'hang';

export type Handler = (request: Received) => Reply;

/** A server on loopback that answers as a handler says and remembers what it was asked. */
export class LoopbackGitHub {
  readonly received: Received[] = [];
  readonly timing: TestTiming = createTestTiming();
  handler: Handler = () => 404;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://loopback');
        const text = Buffer.concat(chunks).toString();
        const received = {
          method: request.method ?? '',
          path: decodeURIComponent(url.pathname),
          query: url.searchParams,
          headers: request.headers,
          body: text === '' ? undefined : JSON.parse(text),
        };
        this.received.push(received);
        answer(response, this.handler(received));
      });
    });
  }

  static async start(handler?: Handler): Promise<LoopbackGitHub> {
    const github = new LoopbackGitHub();
    if (handler !== undefined) github.handler = handler;
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  api(options: Partial<GitHubApiOptions> = {}): GitHubApi {
    return new GitHubApi({ baseUrl: this.baseUrl, token: 'ghs_secretsecretsecret', timing: this.timing, ...options });
  }

  /** `METHOD path` of everything that arrived. */
  get calls(): string[] {
    return this.received.map(({ method, path }) => `${method} ${path}`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  if (reply === 'break off') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('[{"half":', () => response.destroy());
    return;
  }
  const { status = 200, headers = {}, json, raw } = typeof reply === 'number' ? { status: reply } : reply;
  const isJson = raw === undefined;
  const body = raw ?? Buffer.from(JSON.stringify(json ?? { message: `status ${status}` }));
  response.writeHead(status, { 'content-type': isJson ? 'application/json; charset=utf-8' : 'text/plain', ...headers });
  response.end(status === 204 ? undefined : body);
}
