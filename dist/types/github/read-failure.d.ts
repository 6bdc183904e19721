import { GitHubError } from './github-error.js';
/** What a failed request was, for its message. */
export interface FailedRequest {
    /** Method and path, without query. */
    readonly what: string;
    readonly token: string;
    readonly nowMs: number;
}
/** Turns what Octokit or reading the answer threw into an error that says what may be done about it. */
export declare function readFailure(thrown: unknown, request: FailedRequest): GitHubError;
