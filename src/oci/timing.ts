import { setTimeout as wait } from 'node:timers/promises';
import type { Timing } from '../base/index.ts';

export type { Timing };

/** The real clock. */
export const SYSTEM_TIMING: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: async (ms, signal) => {
    await wait(ms, undefined, signal === undefined ? {} : { signal });
  },
};
