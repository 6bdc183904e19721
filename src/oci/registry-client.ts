import type { Authorization, Authorizer } from './authorizer.ts';
import { type HttpRequest, type HttpResponse, type HttpSend, headerOf } from './http-message.ts';
import { hideSecrets, type KnownSecrets } from './known-secrets.ts';
import { redactUrl } from './redact.ts';
import { changedError, RegistryError } from './registry-error.ts';
import { isMachineLocalHost, isMetadataHost } from './registry-host.ts';
import type { RegistryTarget } from './registry-target.ts';
import { type RequestAccess, responseError } from './response-error.ts';
import { DEFAULT_RETRY, type RetryPolicy, withRetries } from './retry.ts';
import type { Timing } from './timing.ts';

/** One request to a registry. */
export interface RegistryRequest extends Omit<HttpRequest, 'headers'> {
  /** The thing that is asked for, at the start of error messages. */
  readonly what: string;
  readonly headers?: { readonly [name: string]: string };
  /** Statuses that are answers; all others are errors. */
  readonly expect: readonly number[];
  /** When the last try may start, in milliseconds since 1970; default: the budget of a request from now. */
  readonly end?: number;
}

/** An answer, and the address that gave it: that of the request, or where redirects led. */
export interface RegistryResponse extends HttpResponse {
  readonly url: URL;
}

/** What the client needs from outside. */
export interface RegistryClientOptions {
  readonly send: HttpSend;
  readonly authorizer: Authorizer;
  readonly timing: Timing;
  /** What no message may show. */
  readonly secrets: KnownSecrets;
  readonly retry?: RetryPolicy;
}

interface Exchange {
  readonly response: HttpResponse;
  readonly access: RequestAccess;
}

const COMMON_HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'pacto-ci' };
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** After the others a server expects GET without a body: for who writes, they are no redirects. */
const REPEATING_REDIRECTS = new Set([307, 308]);

/** Sends requests with the right authorization and turns unexpected answers into errors. */
export class RegistryClient {
  readonly #options: RegistryClientOptions;

  constructor(options: RegistryClientOptions) {
    this.#options = options;
  }

  /** Sends a request until it succeeds or trying again makes no sense. For requests that may be sent twice. */
  async request(target: RegistryTarget, request: RegistryRequest, signal?: AbortSignal): Promise<RegistryResponse> {
    return this.retry(() => this.requestOnce(target, request, signal), signal, request.end);
  }

  /** When an operation of many requests must end that begins now; throws when one has gone on for too long. */
  startBudget(what: string): { readonly end: number; check(): void } {
    const { timing, retry = DEFAULT_RETRY } = this.#options;
    const end = timing.now() + retry.budgetMs;
    return {
      end,
      check() {
        if (timing.now() < end) return;
        throw new RegistryError('TIMEOUT', `${what}: not complete after ${retry.budgetMs / 1000} s`, {
          hint: 'The registry is slow. Run again later.',
        });
      },
    };
  }

  /** Repeats a series of requests that may be sent twice as a whole. */
  async retry<T>(operation: () => Promise<T>, signal?: AbortSignal, end?: number): Promise<T> {
    const { timing, retry = DEFAULT_RETRY, secrets } = this.#options;
    try {
      return await withRetries(operation, { timing, signal, end, policy: retry });
    } catch (error) {
      throw error instanceof RegistryError ? hideSecrets(error, secrets) : error;
    }
  }

  /** Sends a request once, or twice when the registry asks for authorization, and wherever the registry redirects it. */
  async requestOnce(target: RegistryTarget, request: RegistryRequest, signal?: AbortSignal): Promise<RegistryResponse> {
    let { response, access } = await this.#exchange(target, request, signal);
    let { url, method } = request;
    const redirects = method === 'GET' || method === 'HEAD' ? REDIRECTS : REPEATING_REDIRECTS;
    for (let left = MOST_REDIRECTS; left > 0 && redirects.has(response.status); left--) {
      url = redirectTarget(response, url, target);
      ({ response, access } = await this.#exchange(target, { ...request, url }, signal));
    }
    if (request.expect.includes(response.status)) return { ...response, url };
    throw await this.#refusal(target, request.what, { response, access }, signal);
  }

  async #refusal(
    target: RegistryTarget,
    what: string,
    { response, access }: Exchange,
    signal: AbortSignal | undefined,
  ): Promise<RegistryError> {
    const { authorizer, timing } = this.#options;
    const isBare = access === 'open' || access === 'anonymous';
    const isUnasked =
      isBare && isDenial(response.status) && (await unlessAborted(authorizer.hasCredentials(target), signal));
    const { host } = target.repository;
    const error = responseError(response, { what, host, timing, access: isUnasked ? 'unasked' : access });
    // Who was let in a moment ago meets a registry in trouble, not a closed door.
    return response.status === 401 && authorizer.hasAccepted(target) ? changedError(error, { retry: {} }) : error;
  }

  async #exchange(
    target: RegistryTarget,
    request: RegistryRequest,
    signal: AbortSignal | undefined,
  ): Promise<Exchange> {
    signal?.throwIfAborted();
    // Authorization belongs to one origin: uploads and downloads may be sent to another host.
    if (request.url.origin !== target.origin.origin) {
      return { response: await this.#send(request, undefined, signal), access: 'elsewhere' };
    }
    const { authorizer } = this.#options;
    let authorization = await unlessAborted(authorizer.known(target), signal);
    let response = await this.#send(request, authorization, signal);
    let access = accessOf(authorization);
    if (response.status === 401) {
      authorization = await unlessAborted(authorizer.answer(target, response, authorization), signal);
      access = authorization === undefined ? 'anonymous' : accessOf(authorization);
      if (authorization !== undefined) response = await this.#send(request, authorization, signal);
    }
    if (authorization !== undefined && response.status !== 401) authorizer.accept(target);
    return { response, access };
  }

  async #send(
    request: RegistryRequest,
    authorization: Authorization | undefined,
    signal: AbortSignal | undefined,
  ): Promise<HttpResponse> {
    const { method, url, body, maxBytes, headers } = request;
    const sent = {
      ...COMMON_HEADERS,
      ...headers,
      ...(authorization === undefined ? {} : { authorization: authorization.header }),
    };
    return this.#options.send(
      { method, url, maxBytes, headers: sent, ...(body === undefined ? {} : { body }) },
      signal,
    );
  }
}

/** Token requests are shared between callers, so that one who gives up leaves without ending them for the others. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function accessOf(authorization: Authorization | undefined): RequestAccess {
  if (authorization === undefined) return 'open';
  return authorization.access;
}

function isDenial(status: number): boolean {
  return status === 401 || status === 403;
}

/**
 * The address in `Location`, which a registry may choose freely within limits: HTTPS unless the registry itself is
 * plain HTTP, no user name, nothing that only this machine reaches, and never link-local or metadata services.
 *
 * @throws RegistryError `REGISTRY`
 */
export function redirectTarget(response: HttpResponse, from: URL, target: RegistryTarget): URL {
  const location = headerOf(response, 'location') ?? '';
  if (location === '' || !URL.canParse(location, from.href)) {
    const message = `${redactUrl(from)}: HTTP ${response.status} without a usable Location`;
    throw new RegistryError('REGISTRY', message, { status: response.status });
  }
  const url = new URL(location, from);
  const problem = locationProblem(url, target.origin);
  if (problem === undefined) return url;
  throw new RegistryError('REGISTRY', `${redactUrl(from)} sends the request to ${redactUrl(url)}: ${problem}`, {
    hint: 'A proxy in front of the registry may need to pass on X-Forwarded-Proto and Host.',
  });
}

function locationProblem(url: URL, origin: URL): string | undefined {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && origin.protocol === 'http:'))
    return 'that is not HTTPS';
  if (url.username !== '' || url.password !== '') return 'that address contains a user name';
  if (isMetadataHost(url.hostname)) return 'that address is link-local or that of a metadata service';
  if (isMachineLocalHost(url.host) && !isMachineLocalHost(origin.host)) return 'that address is local to this machine';
  return undefined;
}
