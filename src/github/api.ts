import { AppError, type Timing } from '../base/index.ts';
import { textAt } from './fields.ts';
import { GitHubError } from './github-error.ts';
import { Patience } from './patience.ts';
import { readFailure } from './read-failure.ts';

const USER_AGENT = 'pacto-ci';
const API_VERSION = '2022-11-28';
const DEADLINE_MS = 15_000;
const PATIENCE_MS = 30_000;
const PER_PAGE = 100;
/** More than GitHub keeps of anything that is read here. */
const MOST_PAGES = 100;
/** Blobs end at 100 MB. @see https://docs.github.com/rest/git/blobs */
const MOST_BYTES = 104 * 1024 * 1024;

/** How to reach the API. Times in milliseconds. */
export interface GitHubApiOptions {
  /** `apiUrl` of the event. */
  readonly baseUrl: string;
  readonly token: string;
  readonly timing: Timing;
  readonly signal?: AbortSignal;
  /** For one request with its answer; default 15 seconds. */
  readonly deadlineMs?: number;
  /** Lost to failures by all requests together; default 30 seconds. */
  readonly patienceMs?: number;
}

/** One request. */
export interface ApiRequest {
  /** Method and path with `{name}` for parameters, for instance `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  /** Of the path, the rest of the query. */
  readonly parameters?: { readonly [name: string]: string | number };
  readonly body?: unknown;
  /** Media type of the answer; default JSON. */
  readonly accept?: string;
  /** Doing it twice is as doing it once; default: all but POST. */
  readonly isRepeatable?: boolean;
}

type Client = Awaited<ReturnType<typeof connect>>;

interface Answer {
  readonly bytes: Uint8Array;
  readonly link: string | undefined;
}

/**
 * GitHub's REST API with a deadline for every request and bounded retries: for 408, 425, 429, 5xx, limits and lost
 * connections. A request that must not happen twice is only sent again when the failure proves that nothing was done.
 * All methods throw GitHubError.
 */
export class GitHubApi {
  readonly #options: GitHubApiOptions;
  readonly #patience: Patience;
  #client: Promise<Client> | undefined;

  /** @throws AppError `USAGE` for a token that cannot be one */
  constructor(options: GitHubApiOptions) {
    if (!/^[\x21-\x7e]+$/.test(options.token)) {
      throw new AppError('USAGE', options.token === '' ? 'there is no GitHub token' : 'the GitHub token is malformed', {
        hint: 'Leave the input `token` out to use the token of the workflow.',
      });
    }
    this.#options = options;
    this.#patience = new Patience(options.timing, options.patienceMs ?? PATIENCE_MS, options.signal);
  }

  /** The parsed answer; `undefined` when it is empty. */
  async request(request: ApiRequest): Promise<unknown> {
    return parseJson(await this.#send(request), request);
  }

  /** The bytes of the answer. */
  async download(request: ApiRequest): Promise<Uint8Array> {
    return (await this.#send(request)).bytes;
  }

  /** The items of all pages, 100 a page; `itemsOf` takes them out of answers that are not lists themselves. */
  async list(request: ApiRequest, itemsOf: (page: unknown) => unknown = (page) => page): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const paged = { ...request, parameters: { ...request.parameters, per_page: PER_PAGE, page } };
      const answer = await this.#send(paged);
      const found = itemsOf(parseJson(answer, request));
      if (!Array.isArray(found)) throw unexpectedAnswer(request);
      items.push(...found);
      // The address itself is not followed: it is text from outside, and the token would go there.
      if (!/;\s*rel="?next"?/.test(answer.link ?? '')) break;
    }
    return items;
  }

  /**
   * Does what must not be done twice. When it is open whether a try did it, `find` looks before the next one.
   *
   * @param find what an earlier try made, in the shape of the answer; `undefined` when it made nothing
   */
  async requestOnce(request: ApiRequest, find: () => Promise<unknown>): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.request({ ...request, isRepeatable: false });
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.mayHaveHappened) throw error;
        const mayTryAgain = await this.#patience.waitAfter(error, attempt);
        const found = await find();
        if (found !== undefined) return found;
        if (!mayTryAgain) throw error;
      }
    }
  }

  async #send(request: ApiRequest): Promise<Answer> {
    const isRepeatable = request.isRepeatable ?? !request.route.startsWith('POST ');
    for (let attempt = 1; ; attempt++) {
      const startMs = this.#options.timing.now();
      try {
        return await this.#sendOnce(request);
      } catch (thrown) {
        this.#options.signal?.throwIfAborted();
        const { token, timing } = this.#options;
        const error = readFailure(thrown, { what: describe(request), token, nowMs: timing.now() });
        this.#patience.spend(timing.now() - startMs);
        const mayRepeat = isRepeatable || !error.mayHaveHappened;
        if (!mayRepeat || !(await this.#patience.waitAfter(error, attempt))) throw error;
      }
    }
  }

  async #sendOnce({ route, parameters, body, accept }: ApiRequest): Promise<Answer> {
    const { deadlineMs = DEADLINE_MS, signal } = this.#options;
    const deadline = AbortSignal.timeout(this.#patience.deadline(deadlineMs));
    this.#client ??= connect(this.#options);
    const answer = await (await this.#client).request(route, {
      ...parameters,
      // As text, so that nothing between here and GitHub takes a text for something else.
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
      headers: { 'x-github-api-version': API_VERSION, ...(accept === undefined ? {} : { accept }) },
      request: {
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
        parseSuccessResponseBody: false,
      },
    });
    return { bytes: await readBody(answer.data), link: textAt(answer.headers, 'link') };
  }
}

/** The package reads the environment and the event as soon as it is loaded: only those who use it pay for that. */
async function connect({ baseUrl, token }: GitHubApiOptions) {
  const { getOctokit } = await import('@actions/github');
  const silent = (): void => {};
  return getOctokit(token, {
    baseUrl,
    userAgent: USER_AGENT,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** Octokit's own reader takes a body that broke off for an empty one. */
async function readBody(body: unknown): Promise<Uint8Array> {
  if (!isByteStream(body)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new GitHubError(`GitHub answered with more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function isByteStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function parseJson({ bytes }: Answer, request: ApiRequest): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unexpectedAnswer(request);
  }
}

/** The error for an answer of success that does not hold what was asked for. */
export function unexpectedAnswer(request: ApiRequest): GitHubError {
  return new GitHubError(`GitHub's answer to ${describe(request)} is not what its API promises`, {
    hint: 'Something between here and GitHub may answer in its place; look at GITHUB_API_URL and at proxies.',
  });
}

function describe({ route, parameters = {} }: ApiRequest): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}
