import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './exchange.ts';

/** A server that registries send downloads to. */
export interface Elsewhere {
  /** Headers of the requests that came. */
  readonly requests: IncomingHttpHeaders[];
  /** Keeps an answer; gives its address. */
  keep(answer: Answer): string;
  close(): Promise<void>;
}

/** Starts a server of another origin on a free port of this machine. */
export async function startElsewhere(): Promise<Elsewhere> {
  const requests: IncomingHttpHeaders[] = [];
  const kept: Answer[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    const answer = kept[Number(request.url?.slice(1))];
    if (answer === undefined) return response.writeHead(404).end();
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    requests,
    keep: (answer) => `${origin}/${kept.push(answer) - 1}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
