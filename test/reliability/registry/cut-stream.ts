import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Passes bytes on until so many have come from the client; then tells, and passes nothing more. */
export interface CutStream {
  readonly host: string;
  /** Bytes that came from clients since the start. */
  readonly received: () => number;
  close(): void;
}

/** Starts a stream to a port of this machine that is cut after `limit` bytes of the clients. */
export async function startCutStream(upstreamPort: number, limit: number, onCut: () => void): Promise<CutStream> {
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(upstreamPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => (socket === client ? upstream : client).destroy());
    }
    upstream.pipe(client);
    client.on('data', (chunk: Buffer) => {
      const passed = chunk.subarray(0, Math.max(0, limit - received));
      const wasWhole = received < limit;
      received += chunk.length;
      if (passed.length > 0) upstream.write(passed);
      if (wasWhole && received >= limit) onCut();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => received,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
