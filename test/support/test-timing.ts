import type { Timing } from '../../src/oci/index.ts';

/** A clock that moves only while something waits, and always throws the highest number. */
export interface TestTiming extends Timing {
  /** Every wait so far, in milliseconds. */
  readonly waits: number[];
  advance(ms: number): void;
}

export function createTestTiming(start = 1_700_000_000_000): TestTiming {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => 0.999_999,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
    advance: (ms) => {
      now += ms;
    },
  };
}
