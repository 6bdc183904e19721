import type { Dispatcher } from 'undici';
import { createConnections, type FindDispatcher } from './connections.ts';
import type { EnvironmentVariables } from './environment-credentials.ts';
import { errorCodeOf } from './error-code.ts';
import type { HttpRequest, HttpResponse, HttpSend } from './http-message.ts';
import { redactUrl } from './redact.ts';
import { RegistryError } from './registry-error.ts';

/** Longest part of the body that is read of an error or a redirect: what was asked for is not in it. */
const OTHER_BODY_BYTES = 64 * 1024;

/** What is larger gets more time than other requests: as much as a line of 2 Mbit/s needs for the rest. */
const LARGE_BYTES = 4 * 1024 * 1024;
const SLOW_BYTES_PER_MS = 256;

/** Settings of the transport. */
export interface HttpTransportOptions {
  /** From the first byte of the request to the last of the answer, in milliseconds; default 30 s, more above 4 MiB. */
  readonly timeoutMs?: number;
  /** Connections to one host; default 4. */
  readonly connections?: number;
  /** Names proxies (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) and certificates (`PACTO_CA_FILE`); default: no variables. */
  readonly environment?: EnvironmentVariables;
  /** Certificates of authorities in PEM, which count besides those of Node; goes before `PACTO_CA_FILE`. */
  readonly caFile?: string | undefined;
}

/**
 * Sends requests over sockets: one attempt, no redirects, no decoding, a deadline. The client is loaded with the first
 * request, so that runs without a registry do not pay for it.
 *
 * Throws {@link RegistryError} `NETWORK` or `TIMEOUT`, which may be tried again, `TOO_LARGE`, AppError `CONFIGURATION`
 * for unusable certificates or proxies, and the reason of an aborted signal as it is.
 */
export function createHttpTransport(options: HttpTransportOptions = {}): HttpSend {
  const { timeoutMs = 30_000, connections = 4 } = options;
  let finding: Promise<FindDispatcher> | undefined;
  return async (request, signal) => {
    finding ??= createConnections({ ...options, timeoutMs, connections });
    const find = await finding;
    const patienceMs = timeoutMs + extraMs(request);
    const deadline = AbortSignal.timeout(patienceMs);
    const signals = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    try {
      return await sendOnce(request, find(request.url), signals);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw describeFailure(error, request, deadline.aborted ? patienceMs : undefined);
    }
  };
}

function extraMs({ body, maxBytes }: HttpRequest): number {
  const bytes = Math.max(body?.length ?? 0, maxBytes);
  return Math.ceil(Math.max(0, bytes - LARGE_BYTES) / SLOW_BYTES_PER_MS);
}

async function sendOnce(request: HttpRequest, dispatcher: Dispatcher, signal: AbortSignal): Promise<HttpResponse> {
  const { request: send } = await import('undici');
  const { method, url, headers, body } = request;
  const answer = await send(url, { method, headers, body: body ?? null, dispatcher, signal });
  const isOther = answer.statusCode >= 300;
  const limit = isOther ? OTHER_BODY_BYTES : request.maxBytes;
  return {
    status: answer.statusCode,
    headers: readHeaders(answer.headers),
    body: await readBody(answer.body, limit, isOther, request),
  };
}

function readHeaders(headers: Dispatcher.ResponseData['headers']): Map<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result.set(name.toLowerCase(), typeof value === 'string' ? [value] : value);
  }
  return result;
}

async function readBody(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
  cut: boolean,
  request: HttpRequest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    const room = limit - length;
    length += chunk.length;
    if (length <= limit) {
      chunks.push(chunk);
      continue;
    }
    if (!cut)
      throw new RegistryError('TOO_LARGE', `the answer of ${redactUrl(request.url)} is larger than ${limit} bytes`);
    chunks.push(chunk.subarray(0, room));
    break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function describeFailure(error: unknown, request: HttpRequest, expiredMs: number | undefined): Error {
  if (error instanceof RegistryError) return error;
  const what = `${request.method} ${redactUrl(request.url)}`;
  const code = errorCodeOf(error) ?? 'unknown';
  if (expiredMs !== undefined || /_TIMEOUT$|^ETIMEDOUT$/.test(code)) {
    return new RegistryError('TIMEOUT', `${what}: no complete answer in time`, {
      hint: 'Check the network and the state of the registry, and run again.',
      cause: error,
      retry: {},
    });
  }
  const refusal = proxyRefusal(error);
  if (refusal !== undefined) return describeProxyRefusal(what, refusal, error);
  const options = { hint: networkHint(code, request.url), cause: error };
  return new RegistryError(
    'NETWORK',
    `${what}: ${describeCode(code)}`,
    isPermanent(code) ? options : { ...options, retry: {} },
  );
}

/** The status with which a proxy refused to make a connection; undici tells it in words only. */
function proxyRefusal(error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Proxy Authentication Required')) return 407;
  const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
  return status === undefined ? undefined : Number(status);
}

function describeProxyRefusal(what: string, status: number, cause: unknown): RegistryError {
  const hint =
    status === 407
      ? 'Check user name and password in the address of the proxy (HTTPS_PROXY).'
      : 'Check HTTPS_PROXY, or list the host in NO_PROXY.';
  const options = { hint, cause };
  return new RegistryError(
    'NETWORK',
    `${what}: the proxy refuses the connection (HTTP ${status})`,
    status >= 500 ? { ...options, retry: {} } : options,
  );
}

/** A wrong certificate or name stays wrong, however often one asks. */
function isPermanent(code: string): boolean {
  return /CERT|SELF_SIGNED|^UNABLE_TO|^ERR_TLS|^ERR_SSL|^EPROTO$|^ENOTFOUND$|^EMETADATA$|^UND_ERR_INVALID_ARG$/.test(
    code,
  );
}

const CODE_MEANINGS = new Map([
  ['ECONNREFUSED', 'nothing listens there (ECONNREFUSED)'],
  ['ECONNRESET', 'the connection was reset (ECONNRESET)'],
  ['ENOTFOUND', 'the host name is unknown (ENOTFOUND)'],
  ['EMETADATA', 'the host name leads to a link-local address, where metadata services are'],
  ['UND_ERR_SOCKET', 'the connection was closed before the answer was complete'],
]);

function describeCode(code: string): string {
  return CODE_MEANINGS.get(code) ?? `the connection failed (${code})`;
}

function networkHint(code: string, url: URL): string {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `The certificate is that of another host. Check the host name ${url.host}, and what answers there.`;
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return 'The certificate of the host must be renewed, or the clock of this machine is wrong.';
  if (/CERT|SELF_SIGNED|^UNABLE_TO/.test(code))
    return 'Name the certificate of the authority with --ca-file, in PACTO_CA_FILE or in NODE_EXTRA_CA_CERTS.';
  if (/^ERR_SSL|^EPROTO/.test(code)) return `Is ${url.host} a registry without TLS? Then allow it with --plain-http.`;
  return `Check the host name ${url.host}, the network and the proxy, and run again.`;
}
