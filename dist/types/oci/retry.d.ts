import type { Timing } from './timing.js';
/** How often and how long an operation is tried. Times in milliseconds. */
export interface RetryPolicy {
    readonly tries: number;
    readonly firstDelayMs: number;
    readonly longestDelayMs: number;
    /** Longest wait that a registry may ask for. */
    readonly longestAskedDelayMs: number;
    /** From the first try to the start of the last one. */
    readonly budgetMs: number;
}
/** Six tries within two minutes. */
export declare const DEFAULT_RETRY: RetryPolicy;
/**
 * Repeats an operation while it fails with a {@link RegistryError} that says a later try may succeed. Waits a random
 * part of a doubling delay, or as long as the registry asks.
 */
export declare function withRetries<T>(operation: () => Promise<T>, options: {
    readonly timing: Timing;
    readonly policy?: RetryPolicy;
    /** When the last try may start; default: the budget from now. */
    readonly end?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}): Promise<T>;
/** Reads the delay that GHCR names in words, as Go spells durations: `retry-after: 1m2.5s`. In milliseconds, at least 1 s. */
export declare function findRetryAfter(text: string): number | undefined;
/** Reads `Retry-After`, seconds or a date, as milliseconds from now. @see RFC 9110, section 10.2.3 */
export declare function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined;
