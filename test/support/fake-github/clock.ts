/** Times and numbers of a fake: every question gives the next second and the next id, so that runs are alike. */
export class Clock {
  #seconds = Date.UTC(2026, 10, 26, 8) / 1000;
  #id = 1_000_000_000;

  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  now(): string {
    return formatTime(this.seconds());
  }

  seconds(): number {
    this.#seconds += 1;
    return this.#seconds;
  }

  nextId(): number {
    this.#id += 1;
    return this.#id;
  }
}

/** Seconds since 1970 as GitHub writes a time. */
export function formatTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
