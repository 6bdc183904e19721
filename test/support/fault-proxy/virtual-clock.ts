import type { Timing } from '../../../src/oci/index.ts';

/** A clock that moves only while somebody waits. */
export interface VirtualClock extends Timing {
  readonly wait: (ms: number) => Promise<void>;
  /** Runs something when the clock has moved so far. */
  readonly later: (ms: number, action: () => Promise<void>) => void;
}

/** Starts a clock; waits that begin at the same time overlap. */
export function createVirtualClock(random: () => number, start = 1_700_000_000_000): VirtualClock {
  let now = start;
  let planned: { readonly at: number; readonly action: () => Promise<void> }[] = [];
  const moveTo = async (time: number): Promise<void> => {
    now = Math.max(now, time);
    const due = planned.filter(({ at }) => at <= now);
    planned = planned.filter(({ at }) => at > now);
    await Promise.all(due.map(({ action }) => action()));
  };
  const sleep = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted();
    const end = now + ms;
    // Others that begin to wait at this moment count from the same time.
    await new Promise(setImmediate);
    await moveTo(end);
  };
  return {
    now: () => now,
    random,
    sleep,
    wait: (ms) => sleep(ms, undefined),
    later: (ms, action) => {
      planned.push({ at: now + ms, action });
    },
  };
}
