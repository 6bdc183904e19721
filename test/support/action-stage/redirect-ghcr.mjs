// Preloaded into the action's processes: what goes to ghcr.io arrives at a registry on loopback, so that the program
// runs with the names it has on GitHub. TLS is left out; everything above it is as it is.
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';
import tls from 'node:tls';

const port = Number(process.env.PACTO_TEST_GHCR_PORT);
const connect = tls.connect;

tls.connect = (options, ...rest) => {
  if (options?.servername !== 'ghcr.io' && options?.host !== 'ghcr.io') return connect(options, ...rest);
  const socket = net.connect({ host: '127.0.0.1', port });
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket;
};
syncBuiltinESMExports();
