import { createSign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PLANTED } from './planted-secrets.ts';

/** A token service that docker-registry trusts: tokens are signed by the key, and carry the certificate. */
export interface TokenServer {
  readonly realm: string;
  close(): Promise<void>;
}

/** Gives tokens for every scope to whoever knows the password. */
export async function startTokenServer(keyFile: string, certificateFile: string): Promise<TokenServer> {
  const key = readFileSync(keyFile);
  const certificate = new X509Certificate(readFileSync(certificateFile)).raw.toString('base64');
  const server = createServer((request, response) => {
    const basic = `Basic ${Buffer.from(`alice:${PLANTED.password}`).toString('base64')}`;
    if (request.headers.authorization !== basic) return response.writeHead(401).end();
    const scopes = new URL(request.url ?? '', 'http://token').searchParams
      .getAll('scope')
      .filter((scope) => scope !== '');
    const token = sign({ typ: 'JWT', alg: 'RS256', x5c: [certificate] }, claims(scopes), key);
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ token, expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    realm: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function claims(scopes: readonly string[]): object {
  const now = Math.floor(Date.now() / 1000);
  const access = scopes.flatMap((scope) => {
    const [, name, actions] = /^repository:(.+):([a-z,*]+)$/.exec(scope) ?? [];
    return name === undefined ? [] : [{ type: 'repository', name, actions: actions?.split(',') }];
  });
  return {
    iss: 'tests',
    sub: 'alice',
    aud: 'registry',
    exp: now + 300,
    nbf: now - 10,
    iat: now,
    jti: String(now),
    access,
  };
}

function sign(header: object, payload: object, key: Buffer): string {
  const text = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}
