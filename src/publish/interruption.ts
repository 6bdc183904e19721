import { AppError } from '../base/index.ts';

/** What asks a program to end. */
export type StopName = 'SIGINT' | 'SIGTERM';

const STOP_NAMES: readonly StopName[] = ['SIGINT', 'SIGTERM'];

/** Where such requests come from: the process. */
export interface StopSource {
  on(name: StopName, listener: (name: StopName) => void): unknown;
  off(name: StopName, listener: (name: StopName) => void): unknown;
}

/** A run was asked to end before its end. */
export class Interrupted extends AppError {
  /** What asked for it. */
  readonly by: StopName;

  /** @param state what was done, and what was not */
  constructor(by: StopName, state: string) {
    const hint = 'Run again: it goes on from there, and sends nothing twice.';
    super('INTERRUPTED', `interrupted (${by}): ${state}`, { hint });
    this.by = by;
  }
}

/** Requests to end that somebody listens to. */
export interface StopWatch {
  /** Aborts on the first request, which is its reason; with the second one the process ends as it usually does. */
  readonly signal: AbortSignal;
  /** Listens no longer. */
  release(): void;
}

/** Listens to requests to end. */
export function watchStop(source: StopSource): StopWatch {
  const controller = new AbortController();
  const release = (): void => {
    for (const each of STOP_NAMES) source.off(each, stop);
  };
  const stop = (name: StopName): void => {
    release();
    controller.abort(name);
  };
  for (const each of STOP_NAMES) source.on(each, stop);
  return { signal: controller.signal, release };
}

/** What asked to end; a signal of other making counts as an interrupt. */
export function stopName(stop: AbortSignal | undefined): StopName {
  return STOP_NAMES.find((name) => name === stop?.reason) ?? 'SIGINT';
}

/** Instead of a result, when nobody waits for it any more. */
export const ABANDONED = Symbol('abandoned');

/**
 * Waits for work, but no longer than the run goes on.
 *
 * @param grace what the work still gets then; default nothing
 */
export async function whileRunning<Result>(
  stop: AbortSignal | undefined,
  work: Promise<Result>,
  grace: () => Promise<void> = async () => undefined,
): Promise<Result | typeof ABANDONED> {
  if (stop === undefined) return await work;
  let leave: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    leave = resolve;
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, over.then(grace).then((): typeof ABANDONED => ABANDONED)]);
  } catch (error) {
    // Work that was given the signal itself ends with its reason.
    if (stop.aborted && error === stop.reason) return ABANDONED;
    throw error;
  } finally {
    stop.removeEventListener('abort', leave);
  }
}

/**
 * Waits for work that can be left at any moment.
 *
 * @param state what holds when it is left, for the message
 * @throws Interrupted when the run is asked to end
 */
export async function untilStopped<Result>(
  stop: AbortSignal | undefined,
  work: Promise<Result>,
  state: string,
): Promise<Result> {
  const result = await whileRunning(stop, work);
  if (result === ABANDONED) throw new Interrupted(stopName(stop), state);
  return result;
}
