import type { Dispatcher } from 'undici';
import { errorCodeOf } from './error-code.ts';
import type { HttpRequest, HttpResponse, HttpSend } from './http-message.ts';
import { redactUrl } from './redact.ts';
import { RegistryError } from './registry-error.ts';

/** Longest part of an error body that is read. */
const ERROR_BODY_BYTES = 64 * 1024;

/** Settings of the transport. */
export interface HttpTransportOptions {
  /** From the first byte of the request to the last byte of the answer, in milliseconds; default 30 s. */
  readonly timeoutMs?: number;
  /** Connections to one host; default 4. */
  readonly connections?: number;
}

/**
 * Sends requests over sockets: one attempt, no redirects, no decoding, a deadline. The client is loaded with the first
 * request, so that runs without a registry do not pay for it.
 *
 * Throws {@link RegistryError} `NETWORK` or `TIMEOUT`, which may be tried again, `TOO_LARGE`, and the reason of an
 * aborted signal as it is.
 */
export function createHttpTransport(options: HttpTransportOptions = {}): HttpSend {
  const { timeoutMs = 30_000, connections = 4 } = options;
  let dispatcher: Promise<Dispatcher> | undefined;
  const connect = async (): Promise<Dispatcher> => {
    const { Agent } = await import('undici');
    // The deadline below covers the whole request; undici's own would end slow uploads of large bodies differently.
    return new Agent({
      connections,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connect: { timeout: timeoutMs },
    });
  };
  return async (request, signal) => {
    dispatcher ??= connect();
    const deadline = AbortSignal.timeout(timeoutMs);
    const signals = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    try {
      return await sendOnce(request, await dispatcher, signals);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw describeFailure(error, request, deadline.aborted ? timeoutMs : undefined);
    }
  };
}

async function sendOnce(request: HttpRequest, dispatcher: Dispatcher, signal: AbortSignal): Promise<HttpResponse> {
  const { request: send } = await import('undici');
  const { method, url, headers, body } = request;
  const answer = await send(url, { method, headers, body: body ?? null, dispatcher, signal });
  const isError = answer.statusCode >= 400;
  const limit = isError ? ERROR_BODY_BYTES : request.maxBytes;
  return {
    status: answer.statusCode,
    headers: readHeaders(answer.headers),
    body: await readBody(answer.body, limit, isError, request),
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
  const options = { hint: networkHint(code, request.url), cause: error };
  return new RegistryError(
    'NETWORK',
    `${what}: ${describeCode(code)}`,
    isPermanent(code) ? options : { ...options, retry: {} },
  );
}

/** A wrong certificate or name stays wrong, however often one asks. */
function isPermanent(code: string): boolean {
  return /CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO$|^ENOTFOUND$|^UND_ERR_INVALID_ARG$/.test(code);
}

const CODE_MEANINGS = new Map([
  ['ECONNREFUSED', 'nothing listens there (ECONNREFUSED)'],
  ['ECONNRESET', 'the connection was reset (ECONNRESET)'],
  ['ENOTFOUND', 'the host name is unknown (ENOTFOUND)'],
  ['UND_ERR_SOCKET', 'the connection was closed before the answer was complete'],
]);

function describeCode(code: string): string {
  return CODE_MEANINGS.get(code) ?? `the connection failed (${code})`;
}

function networkHint(code: string, url: URL): string {
  if (/CERT|SELF_SIGNED/.test(code)) return 'Give Node the certificate of the authority in NODE_EXTRA_CA_CERTS.';
  if (/^ERR_SSL|^EPROTO/.test(code)) return `Is ${url.host} a registry without TLS? Then allow it with --plain-http.`;
  return `Check the host name ${url.host}, the network and the proxy, and run again.`;
}
