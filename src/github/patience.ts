import type { Timing } from '../base/index.ts';
import type { GitHubError } from './github-error.ts';

/** Requests are sent at most this often. */
export const TRIES = 5;
const FIRST_DELAY_MS = 500;
const SHORTEST_DEADLINE_MS = 2000;

/** Time that one run may lose to failures, all requests together: waits, and tries that failed. */
export class Patience {
  readonly #timing: Timing;
  readonly #signal: AbortSignal | undefined;
  #leftMs: number;

  constructor(timing: Timing, totalMs: number, signal: AbortSignal | undefined) {
    this.#timing = timing;
    this.#leftMs = totalMs;
    this.#signal = signal;
  }

  /** Longest that the next request may take: an API that never answers must not cost the full time again and again. */
  deadline(wantedMs: number): number {
    return Math.max(SHORTEST_DEADLINE_MS, Math.min(wantedMs, this.#leftMs));
  }

  /** Takes the time of a try that failed off what is left. */
  spend(ms: number): void {
    this.#leftMs -= Math.max(0, ms);
  }

  /**
   * Waits before the next try, as long as GitHub asks or a random part of a doubling delay. False, and at once, when
   * another try makes no sense: too many already, or a longer wait than what is left.
   */
  async waitAfter(error: GitHubError, attempt: number): Promise<boolean> {
    if (error.retry === undefined || attempt >= TRIES) return false;
    const delayMs = error.retry.afterMs ?? Math.ceil(FIRST_DELAY_MS * 2 ** (attempt - 1) * this.#share());
    if (delayMs > this.#leftMs) return false;
    this.#leftMs -= delayMs;
    await this.#timing.sleep(delayMs, this.#signal);
    return true;
  }

  /** Between a half and one, so that runs that failed together do not come back together. */
  #share(): number {
    return 0.5 + this.#timing.random() / 2;
  }
}
