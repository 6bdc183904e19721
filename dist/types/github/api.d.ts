import { type Timing } from '../base/index.js';
import { GitHubError } from './github-error.js';
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
    readonly parameters?: {
        readonly [name: string]: string | number;
    };
    readonly body?: unknown;
    /** Media type of the answer; default JSON. */
    readonly accept?: string;
    /** Doing it twice is as doing it once; default: all but POST. */
    readonly isRepeatable?: boolean;
}
/**
 * GitHub's REST API with a deadline for every request and bounded retries: for 408, 425, 429, 5xx, limits and lost
 * connections. A request that must not happen twice is only sent again when the failure proves that nothing was done.
 * All methods throw GitHubError.
 */
export declare class GitHubApi {
    #private;
    /** @throws AppError `USAGE` for a token that cannot be one */
    constructor(options: GitHubApiOptions);
    /** The parsed answer; `undefined` when it is empty. */
    request(request: ApiRequest): Promise<unknown>;
    /** The bytes of the answer. */
    download(request: ApiRequest): Promise<Uint8Array>;
    /** The items of all pages, 100 a page; `itemsOf` takes them out of answers that are not lists themselves. */
    list(request: ApiRequest, itemsOf?: (page: unknown) => unknown): Promise<unknown[]>;
    /**
     * Does what must not be done twice. When it is open whether a try did it, `find` looks before the next one.
     *
     * @param find what an earlier try made, in the shape of the answer; `undefined` when it made nothing
     */
    requestOnce(request: ApiRequest, find: () => Promise<unknown>): Promise<unknown>;
}
/** The error for an answer of success that does not hold what was asked for. */
export declare function unexpectedAnswer(request: ApiRequest): GitHubError;
