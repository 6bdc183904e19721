import type { Timing } from '../base/index.js';
import type { GitHubError } from './github-error.js';
/** Requests are sent at most this often. */
export declare const TRIES = 5;
/** Time that one run may lose to failures, all requests together: waits, and tries that failed. */
export declare class Patience {
    #private;
    constructor(timing: Timing, totalMs: number, signal: AbortSignal | undefined);
    /** Longest that the next request may take: an API that never answers must not cost the full time again and again. */
    deadline(wantedMs: number): number;
    /** Takes the time of a try that failed off what is left. */
    spend(ms: number): void;
    /**
     * Waits before the next try, as long as GitHub asks or a random part of a doubling delay. False, and at once, when
     * another try makes no sense: too many already, or a longer wait than what is left.
     */
    waitAfter(error: GitHubError, attempt: number): Promise<boolean>;
}
