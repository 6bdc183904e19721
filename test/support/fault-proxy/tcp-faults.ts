import { setTimeout as sleep } from 'node:timers/promises';
import { rawAnswer } from './exchange.ts';
import type { FaultKind } from './fault-kind.ts';

/** What goes wrong below HTTP: ten kinds. */
export const TCP_FAULTS: readonly FaultKind[] = [
  tcp('refused connections', async ({ goAway, comeBack }, { random, later }) => {
    goAway();
    later(50 + random() * 400, comeBack);
  }),
  tcp('reset before the request was read', async ({ socket }) => {
    socket.resetAndDestroy();
  }),
  tcp('reset after the request was read', async ({ request, socket }) => {
    await request.body();
    socket.resetAndDestroy();
  }),
  tcp('reset after the registry committed', async ({ forward, socket }) => {
    await forward();
    socket.resetAndDestroy();
  }),
  tcp('half-close', async ({ request, socket }) => {
    await request.body();
    socket.end();
  }),
  tcp('one byte a second', async ({ request, forward, socket }) => {
    const bytes = rawAnswer(await forward(), request.method === 'HEAD');
    for (let sent = 0; sent < bytes.length && socket.writable; sent++) {
      socket.write(bytes.subarray(sent, sent + 1));
      await sleep(1000, undefined, { ref: false });
    }
  }),
  tcp('silence for ever', async ({ request }) => {
    await request.body();
  }),
  {
    name: 'latency',
    level: 'tcp',
    recovers: 'everywhere',
    async act({ forward }, { random }) {
      await sleep(random() * 20);
      return await forward();
    },
  },
  tcp('single bytes', async ({ request, forward, socket }) => {
    const bytes = rawAnswer(await forward(), request.method === 'HEAD');
    socket.setNoDelay(true);
    for (let sent = 0; sent < bytes.length; sent++) {
      socket.write(bytes.subarray(sent, sent + 1));
      if (sent % 64 === 0) await new Promise(setImmediate);
    }
    socket.end();
  }),
  tcp('cut at a random byte', async ({ request, forward, socket }, { random }) => {
    const bytes = rawAnswer(await forward(), request.method === 'HEAD');
    socket.end(bytes.subarray(0, Math.floor(random() * bytes.length)));
  }),
];

function tcp(name: string, act: (...args: Parameters<FaultKind['act']>) => Promise<void>): FaultKind {
  return {
    name,
    level: 'tcp',
    recovers: 'everywhere',
    async act(...args) {
      await act(...args);
      return undefined;
    },
  };
}
