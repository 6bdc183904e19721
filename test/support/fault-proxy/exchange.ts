import { type Agent, type IncomingHttpHeaders, request as send } from 'node:http';
import type { Socket } from 'node:net';

/** What a registry answers, whole. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
}

/** A request that has arrived at the proxy; its body is still on the wire until somebody asks for it. */
export interface ProxiedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  body(): Promise<Buffer>;
}

/** One request on its way through the proxy. */
export interface Exchange {
  readonly request: ProxiedRequest;
  /** The connection to the client. */
  readonly socket: Socket;
  /** Asks the registry behind the proxy; `headers` decide over those of the client, `undefined` removes one. */
  forward(headers?: { readonly [name: string]: string | undefined }): Promise<Answer>;
  /** Makes the proxy refuse every connection until {@link comeBack}. */
  goAway(): void;
  comeBack(): Promise<void>;
}

/** Gives the answer that the client gets, or `undefined` when it has dealt with the connection itself. */
export type Intercept = (exchange: Exchange) => Promise<Answer | undefined>;

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect']);

/** Sends a request to a registry and reads the whole answer. */
export async function forwardTo(
  upstream: URL,
  agent: Agent,
  request: ProxiedRequest,
  changes: { readonly [name: string]: string | undefined } = {},
): Promise<Answer> {
  const body = await request.body();
  const headers = withoutHops({ ...request.headers, ...changes });
  return new Promise((resolve, reject) => {
    const { hostname, port } = upstream;
    const outgoing = send({ hostname, port, path: request.url, method: request.method, headers, agent }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: withoutHops(incoming.headers),
          body: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function withoutHops(headers: { readonly [name: string]: string | readonly string[] | undefined }) {
  const kept: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || HOP_BY_HOP.has(name)) continue;
    kept[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return kept;
}

/** An answer as it stands on the wire, closing the connection; `headers` are added as they are. */
export function rawAnswer({ status, headers, body }: Answer, isHead: boolean): Buffer {
  const length = headers['content-length'] ?? String(body.length);
  const framing = 'transfer-encoding' in headers ? {} : { 'content-length': length };
  const lines = Object.entries({ ...headers, ...framing, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return isHead ? head : Buffer.concat([head, body]);
}

/** An error list of the distribution specification. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  headers: { readonly [name: string]: string } = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify({ errors: [{ code, message }] })),
  };
}
