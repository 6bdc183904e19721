/** Clock, chance and waiting, given from outside so that tests need neither. */
export interface Timing {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** At least 0, less than 1. */
  readonly random: () => number;
  /** Waits, or rejects with the reason of the signal. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}
