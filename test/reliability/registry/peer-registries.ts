import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHttpTransport, type RegistryRepository, RegistryStore, SYSTEM_TIMING } from '../../../src/oci/index.ts';
import { type DockerRegistry, startDockerRegistry } from './docker-registry.ts';
import { PLANTED } from './planted-secrets.ts';
import { startTokenServer } from './token-server.ts';

const run = promisify(execFile);

/** One configuration of docker-registry. */
export interface PeerRegistry extends DockerRegistry {
  readonly login?: { readonly username: string; readonly password: string };
  /** Of the certificate, when it has one of its own. */
  readonly certificate?: string;
}

const LOGIN = { username: 'alice', password: PLANTED.password } as const;

/** What docker-registry can be told to be: seven configurations, each with how to start it. */
export const PEER_REGISTRIES: { readonly [name: string]: (scratch: string) => Promise<PeerRegistry> } = {
  plain: () => startDockerRegistry(),
  async htpasswd(scratch) {
    const { stdout } = await run('htpasswd', ['-Bbn', LOGIN.username, LOGIN.password]);
    const file = join(scratch, 'htpasswd');
    await writeFile(file, stdout);
    const registry = await startDockerRegistry({ more: () => [`auth: { htpasswd: { realm: test, path: ${file} } }`] });
    return { ...registry, login: LOGIN };
  },
  async token(scratch) {
    const { key, certificate } = await createCertificate(scratch);
    const server = await startTokenServer(key, certificate);
    const registry = await startDockerRegistry({
      more: () => [
        `auth: { token: { realm: "${server.realm}", service: registry, issuer: tests, rootcertbundle: ${certificate} } }`,
      ],
    });
    const dispose = async () => {
      await registry.dispose();
      await server.close();
    };
    return { ...registry, login: LOGIN, dispose };
  },
  async TLS(scratch) {
    const { key, certificate } = await createCertificate(scratch);
    const http = `, tls: { certificate: ${certificate}, key: ${key} }`;
    return { ...(await startDockerRegistry({ http, scheme: 'https' })), certificate };
  },
  'relative URLs': () => startDockerRegistry({ http: ', relativeurls: true' }),
  prefix: () => startDockerRegistry({ http: ', prefix: /reg/' }),
  'read-only': () => startDockerRegistry({ storage: ', maintenance: { readonly: { enabled: true } }' }),
};

/** A certificate for this machine that nobody else trusts. */
async function createCertificate(folder: string): Promise<{ readonly key: string; readonly certificate: string }> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ]);
  return { key, certificate };
}

/** Starts docker-registry in one of the configurations. */
export async function startPeer(name: string, scratch: string): Promise<PeerRegistry> {
  const open = PEER_REGISTRIES[name];
  if (open === undefined) throw new Error(`no configuration ${name}`);
  return await open(scratch);
}

/** A store over real sockets, with the login of a peer. */
export function connectPeer({ login }: Pick<PeerRegistry, 'login'>): RegistryStore {
  return new RegistryStore({
    send: createHttpTransport(),
    timing: SYSTEM_TIMING,
    credentials: async () => (login === undefined ? undefined : { kind: 'basic', ...login }),
  });
}

export function inRegistry(host: string, repository = 'acme/payments'): RegistryRepository {
  return { kind: 'registry', host, repository };
}
