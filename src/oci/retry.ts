import { RegistryError } from './registry-error.ts';
import type { Timing } from './timing.ts';

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
export const DEFAULT_RETRY: RetryPolicy = {
  tries: 6,
  firstDelayMs: 250,
  longestDelayMs: 20_000,
  longestAskedDelayMs: 60_000,
  budgetMs: 120_000,
};

/**
 * Repeats an operation while it fails with a {@link RegistryError} that says a later try may succeed. Waits a random
 * part of a doubling delay, or as long as the registry asks.
 */
export async function withRetries<T>(
  operation: () => Promise<T>,
  options: {
    readonly timing: Timing;
    readonly policy?: RetryPolicy;
    /** When the last try may start; default: the budget from now. */
    readonly end?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<T> {
  const { timing, policy = DEFAULT_RETRY, signal } = options;
  const end = options.end ?? timing.now() + policy.budgetMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation();
    } catch (error) {
      if (!(error instanceof RegistryError) || error.retry === undefined || attempt >= policy.tries) throw error;
      const delayMs = delayBefore(attempt, error.retry.afterMs, timing, policy);
      if (timing.now() + delayMs >= end) throw error;
      await timing.sleep(delayMs, signal);
    }
  }
}

function delayBefore(attempt: number, askedMs: number | undefined, timing: Timing, policy: RetryPolicy): number {
  const ceiling = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
  const ownMs = Math.ceil(timing.random() * ceiling);
  // Who asks for no delay is busy all the same.
  return Math.max(ownMs, Math.min(askedMs ?? 0, policy.longestAskedDelayMs));
}

/** Reads the delay that GHCR names in words, as Go spells durations: `retry-after: 1m2.5s`. In milliseconds, at least 1 s. */
export function findRetryAfter(text: string): number | undefined {
  const pattern = /retry-after:\s{0,4}(?:(\d{1,4})m(?=\d))?(\d{1,12}(?:\.\d{1,9})?)(ns|µs|μs|us|ms|s|m)(?![a-z])/i;
  const [, minutes = '0', amount, unit = ''] = pattern.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const factor = { m: 60_000, s: 1000, ms: 1 }[unit.toLowerCase()] ?? 0.001;
  return Math.max(1000, Math.ceil(Number(minutes) * 60_000 + Number(amount) * factor));
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now. @see RFC 9110, section 10.2.3 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = /[A-Za-z]/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
