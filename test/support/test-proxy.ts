import { createServer, type IncomingMessage, request as send } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy on loopback, and what it was asked for. */
export interface TestProxy {
  readonly host: string;
  /** `CONNECT host:port`, or `GET http://…` for plain HTTP. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that leads every name to one place.
 *
 * @param target `127.0.0.1:PORT`
 * @param login `user:password` that it asks for
 * @param refuseWith answers every CONNECT with this status
 */
export async function startTestProxy(
  target: string,
  options: { readonly login?: string; readonly refuseWith?: number } = {},
): Promise<TestProxy> {
  const asked: string[] = [];
  const [targetHost = '', targetPort = ''] = target.split(':');
  const expected = options.login === undefined ? undefined : `Basic ${Buffer.from(options.login).toString('base64')}`;
  const isAllowed = ({ headers }: IncomingMessage): boolean =>
    expected === undefined || headers['proxy-authorization'] === expected;
  const sockets = new Set<Socket>();

  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (!isAllowed(request)) return response.writeHead(407).end();
    const { pathname, search } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const forwarded = send(
      { host: targetHost, port: targetPort, method: request.method, path: `${pathname}${search}`, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    return request.pipe(forwarded);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    sockets.add(socket);
    const status = isAllowed(request) ? options.refuseWith : 407;
    if (status !== undefined) return socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const onward = connect(Number(targetPort), targetHost, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const)
      one.on('error', () => other.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
