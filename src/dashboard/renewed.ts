/** How a value is read again. */
export interface RenewOptions<T> {
  readonly read: (last: T) => Promise<T>;
  /** Why a new value must not take the place of the last one; `undefined` when it may. */
  readonly refuse: (next: T, last: T) => string | undefined;
  /** How long the first value took to read. */
  readonly firstTookMs: number;
  /** Says what a failure means to the reader. */
  readonly describe: (error: unknown) => string;
  readonly now: () => Date;
}

/** A value with what is known of its age. */
export interface Aged<T> {
  readonly value: T;
  readonly readAt: Date;
  /** Why there is no newer one. */
  readonly trouble?: string;
  /** True when a newer one was still being read as patience ended. */
  readonly isLate: boolean;
}

/**
 * A value that is read again when somebody asks for it; the last good one stays when that fails. One reading at a time,
 * and a pause as long as the last one took between two, so that asking often costs no more than half of the time.
 */
export class Renewed<T> {
  readonly #options: RenewOptions<T>;
  #value: T;
  #readAt: Date;
  #trouble: string | undefined;
  /** The reading that has begun, and the one that begins after it: who asks now must not get what was seen before. */
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #lastTookMs: number;
  #lastEndedMs = 0;

  constructor(first: T, options: RenewOptions<T>) {
    this.#value = first;
    this.#options = options;
    this.#readAt = options.now();
    this.#lastTookMs = options.firstTookMs;
  }

  /** The last good value. */
  get current(): T {
    return this.#value;
  }

  /**
   * The value as it is from now on, or the last one when that takes longer or cannot be had. Where reading is known to
   * take longer than that it does not begin, so that who asks gets an answer before the work. Never rejects.
   */
  async renewWithin(patienceMs: number): Promise<Aged<T>> {
    if (this.#lastTookMs > patienceMs) return { value: this.#value, readAt: this.#readAt, isLate: true };
    return await this.#renew(patienceMs);
  }

  async #renew(patienceMs: number): Promise<Aged<T>> {
    this.#next ??= this.#readAfter(this.#running);
    return await this.#await(this.#next, patienceMs);
  }

  /** The same for who waits, however long it takes; what is being read already is new enough for who asked before. */
  async catchUp(patienceMs: number): Promise<Aged<T>> {
    return this.#running === undefined ? await this.#renew(patienceMs) : await this.#await(this.#running, patienceMs);
  }

  async #await(reading: Promise<void>, patienceMs: number): Promise<Aged<T>> {
    const isLate = !(await settlesWithin(reading, patienceMs));
    const trouble = this.#trouble === undefined ? {} : { trouble: this.#trouble };
    return { value: this.#value, readAt: this.#readAt, isLate, ...trouble };
  }

  async #readAfter(running: Promise<void> | undefined): Promise<void> {
    await running;
    await pause(Math.min(this.#lastTookMs, this.#lastEndedMs + this.#lastTookMs - this.#nowMs()));
    const reading = this.#read();
    this.#running = reading;
    this.#next = undefined;
    await reading;
    if (this.#running === reading) this.#running = undefined;
  }

  async #read(): Promise<void> {
    const startedAt = this.#options.now();
    try {
      const next = await this.#options.read(this.#value);
      this.#trouble = this.#options.refuse(next, this.#value);
      if (this.#trouble === undefined) [this.#value, this.#readAt] = [next, startedAt];
    } catch (error) {
      this.#trouble = this.#options.describe(error);
    }
    this.#lastEndedMs = this.#nowMs();
    this.#lastTookMs = this.#lastEndedMs - startedAt.getTime();
  }

  #nowMs(): number {
    return this.#options.now().getTime();
  }
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

async function settlesWithin(settling: Promise<void>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const isSettled = await Promise.race([settling.then(() => true), patience]);
  clearTimeout(timer);
  return isSettled;
}
