import { errorCodeOf } from './error-code.ts';
import type { HttpSend } from './http-message.ts';
import type { RegistryClient } from './registry-client.ts';
import { RegistryError } from './registry-error.ts';
import { isLoopbackHost } from './registry-host.ts';
import type { RegistryTarget } from './registry-target.ts';

/** What servers written in Go, nginx and Apache say to plain HTTP on a port of TLS. */
const TLS_ONLY = /HTTP request to an HTTPS server|HTTP request was sent to HTTPS port|plain HTTP to an SSL/i;
/** What others do: they end the connection, or send an alert of TLS, which is no HTTP. */
const BROKEN_OFF = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_\w+)$/;
const CERTIFICATE = /CERT|SELF_SIGNED|^UNABLE_TO/;

/** A server on this machine that does not answer plain HTTP, because it speaks TLS. */
class SpeaksTls extends RegistryError {
  readonly origin: string;

  constructor({ origin }: URL, cause: unknown) {
    super('NETWORK', `${origin} speaks TLS`, { cause });
    this.origin = origin;
  }
}

/**
 * The same sender, which finds out why a server on this machine breaks off plain HTTP before its first answer: once, by
 * a question in TLS. A certificate that is not trusted is an answer.
 */
export function noticeTls(send: HttpSend): HttpSend {
  const settled = new Set<string>();
  return async (request, signal) => {
    const { url } = request;
    try {
      const response = await send(request, signal);
      settled.add(url.origin);
      return response;
    } catch (error) {
      const isOpen = url.protocol === 'http:' && isLoopbackHost(url.host) && !settled.has(url.origin);
      if (!isOpen || !BROKEN_OFF.test(causeOf(error))) throw error;
      settled.add(url.origin);
      throw (await answersTls(send, url, signal)) ? new SpeaksTls(url, error) : error;
    }
  };
}

async function answersTls(send: HttpSend, { host }: URL, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    const url = new URL(`https://${host}/v2/`);
    await send({ method: 'GET', url, headers: {}, maxBytes: 64 * 1024 }, signal);
    return true;
  } catch (error) {
    return CERTIFICATE.test(causeOf(error));
  }
}

function causeOf(error: unknown): string {
  return (error instanceof RegistryError && errorCodeOf(error.cause)) || '';
}

/**
 * Whether a registry that was asked in plain HTTP failed because it speaks TLS. Some say so with a 400 and in words,
 * which an answer to HEAD does not have, so such a one is asked once more.
 */
export async function wantsTls(client: RegistryClient, target: RegistryTarget, failure: unknown): Promise<boolean> {
  if (failure instanceof SpeaksTls) return failure.origin === target.origin.origin;
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
