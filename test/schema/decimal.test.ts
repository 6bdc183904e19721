import { describe, expect, it } from '@jest/globals';
import { commonMultiple, isMultiple, isSafeNumber, timesStep } from '../../src/schema/decimal.ts';

describe('decimal numbers', () => {
  it.each([
    [0.3, 0.1, true],
    [19.99, 0.01, true],
    [1e-7, 1e-8, true],
    [1e21, 10, true],
    [0.35, 0.1, false],
    [-6, 3, true],
    [7, 3, false],
  ])('%d is a multiple of %d: %s', (value, step, expected) => {
    expect(isMultiple(value, step)).toBe(expected);
  });

  it('have common multiples without noise', () => {
    expect(commonMultiple(0.1, 0.25)).toBe(0.5);
    expect(commonMultiple(6, 4)).toBe(12);
    expect(timesStep(3, 0.1)).toBe(0.3);
  });

  it.each([2 ** 53, 1e300, 1e-300, Number.NaN, Number.POSITIVE_INFINITY])('%d is not what was written', (value) => {
    expect(isSafeNumber(value)).toBe(false);
  });
});
