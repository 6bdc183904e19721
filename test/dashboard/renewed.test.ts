import { describe, expect, it } from '@jest/globals';
import { Renewed, type RenewOptions } from '../../src/dashboard/renewed.ts';

const LONG_MS = 5_000;

/** A value that a test changes and takes its time to read. */
class Source {
  state = 'one';
  reads = 0;
  /** What reading waits for. */
  gate: Promise<void> = Promise.resolve();

  open(parts: Partial<RenewOptions<string>> = {}): Renewed<string> {
    return new Renewed(this.state, {
      read: async () => {
        this.reads += 1;
        const seen = this.state;
        await this.gate;
        if (seen === 'broken') throw new Error('it is broken');
        return seen;
      },
      refuse: () => undefined,
      describe: (error) => (error as Error).message,
      now: () => new Date(0),
      firstTookMs: 0,
      ...parts,
    });
  }

  /** Makes reading wait; gives what ends that. */
  hold(): () => void {
    let release = (): void => {};
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }
}

describe('a renewed value', () => {
  it('is what there is when somebody asks', async () => {
    const source = new Source();
    const renewed = source.open();
    source.state = 'two';
    expect(await renewed.renewWithin(LONG_MS)).toEqual({ value: 'two', readAt: new Date(0), isLate: false });
  });

  it('stays the last good one when it cannot be read, says why, and since when', async () => {
    const source = new Source();
    let time = 0;
    const renewed = source.open({ now: () => new Date(time) });
    source.state = 'broken';
    time = 10;
    expect(await renewed.renewWithin(LONG_MS)).toEqual({
      value: 'one',
      readAt: new Date(0),
      isLate: false,
      trouble: 'it is broken',
    });
    source.state = 'three';
    expect(await renewed.renewWithin(LONG_MS)).toEqual({ value: 'three', readAt: new Date(10), isLate: false });
  });

  it('stays the last one when the next is refused', async () => {
    const source = new Source();
    const renewed = source.open({ refuse: (next, last) => (next < last ? `${next} is less` : undefined) });
    source.state = 'a';
    expect(await renewed.renewWithin(LONG_MS)).toMatchObject({ value: 'one', trouble: 'a is less' });
  });

  it('is given as it was when reading takes longer than patience', async () => {
    const source = new Source();
    const renewed = source.open();
    const release = source.hold();
    source.state = 'two';
    expect(await renewed.renewWithin(5)).toMatchObject({ value: 'one', isLate: true });
    release();
    expect(await renewed.renewWithin(LONG_MS)).toMatchObject({ value: 'two', isLate: false });
  });

  it('is given at once, unread, when reading took longer than patience before', async () => {
    const source = new Source();
    const renewed = source.open({ firstTookMs: 2_000 });
    source.state = 'two';
    expect(await renewed.renewWithin(1_000)).toEqual({ value: 'one', readAt: new Date(0), isLate: true });
    expect(source.reads).toBe(0);
    expect(await renewed.catchUp(LONG_MS)).toMatchObject({ value: 'two', isLate: false });
    expect(await renewed.renewWithin(1_000)).toMatchObject({ isLate: false });
  });

  it('is read after the question, not only before its answer', async () => {
    const source = new Source();
    const renewed = source.open();
    const release = source.hold();
    const early = renewed.renewWithin(LONG_MS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    source.state = 'two';
    const late = renewed.renewWithin(LONG_MS);
    release();
    await early;
    expect((await late).value).toBe('two');
  });

  it('is not read once more for who asked before', async () => {
    const source = new Source();
    const renewed = source.open();
    const release = source.hold();
    source.state = 'two';
    expect(await renewed.renewWithin(5)).toMatchObject({ value: 'one', isLate: true });
    const later = renewed.catchUp(LONG_MS);
    release();
    expect(await later).toMatchObject({ value: 'two', isLate: false });
    expect(source.reads).toBe(1);
    source.state = 'three';
    expect(await renewed.catchUp(LONG_MS)).toMatchObject({ value: 'three' });
  });

  it('is read once for all who wait', async () => {
    const source = new Source();
    const renewed = source.open();
    const release = source.hold();
    const first = renewed.renewWithin(LONG_MS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const others = Array.from({ length: 50 }, () => renewed.renewWithin(LONG_MS));
    release();
    await Promise.all([first, ...others]);
    expect(source.reads).toBe(2);
  });

  it('is not read again before as much time has passed as reading took', async () => {
    const source = new Source();
    const renewed = source.open({ now: () => new Date() });
    const release = source.hold();
    const first = renewed.renewWithin(LONG_MS);
    setTimeout(release, 60);
    await first;
    const ended = performance.now();
    await renewed.renewWithin(LONG_MS);
    expect(performance.now() - ended).toBeGreaterThan(40);
  });
});
