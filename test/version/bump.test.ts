import { describe, expect, it } from '@jest/globals';
import { bumpOf, isCalendarVersion } from '../../src/version/index.ts';
import { version } from './read.ts';

describe('bumpOf', () => {
  it.each([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '2.0.0-rc.1', 'major'],
    ['1.2.3', '1.3', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['0.1.0', '0.2.0', 'minor'],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'prerelease'],
    ['2.0.0-rc.1', '2.0.0', 'prerelease'],
    ['1.2', 'v1.2.0+b', 'none'],
    ['1.2.3', '1.2.2', 'backwards'],
    ['2.0.0', '2.0.0-rc.1', 'backwards'],
  ] as const)('from %s to %s is %s', (before, after, bump) => {
    expect(bumpOf(version(before), version(after))).toBe(bump);
  });
});

describe('isCalendarVersion', () => {
  it('looks at the first part alone', () => {
    expect(['2024.01.01', '20240101', '1000', '999.1', '1.2024'].map(version).map(isCalendarVersion)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
