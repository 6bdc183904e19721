import type { RegistryClient } from './registry-client.ts';
import { RegistryError } from './registry-error.ts';
import type { RegistryTarget } from './registry-target.ts';

/** What servers written in Go, nginx and Apache say to plain HTTP on a port of TLS. */
const TLS_ONLY = /HTTP request to an HTTPS server|HTTP request was sent to HTTPS port|plain HTTP to an SSL/i;

/**
 * Whether a registry that was asked in plain HTTP failed because it speaks TLS. It says so with a 400 and in words,
 * which an answer to HEAD does not have, so it is asked once more.
 */
export async function wantsTls(client: RegistryClient, target: RegistryTarget, failure: unknown): Promise<boolean> {
  if (target.origin.protocol === 'https:' || !(failure instanceof RegistryError) || failure.status !== 400)
    return false;
  const url = new URL('/v2/', target.origin);
  const request = { what: target.origin.host, method: 'GET', url, maxBytes: 64 * 1024, expect: [400] } as const;
  try {
    const { body } = await client.requestOnce(target, request);
    return TLS_ONLY.test(new TextDecoder().decode(body));
  } catch {
    return false;
  }
}
