import { describe, expect, it } from '@jest/globals';
import { admits, parseRange } from '../../src/version/index.ts';
import { range, version } from './read.ts';

describe('admits', () => {
  it.each([
    ['>= 1, < 3', ['1', '2.9.9'], ['0.9.9', '3']],
    ['^2024.01.01', ['2024.01.01', '2024.12.31'], ['2023.12.31', '2025.01.01']],
    ['>11', ['12'], ['11.9.9']],
    ['<=11', ['11.9.9'], ['12']],
    ['~1', ['1.9.9'], ['2']],
    ['~1.2.3-beta', ['1.2.3-beta', '1.2.9'], ['1.2.3-alpha', '1.3.0-0']],
    ['^0.2.3', ['0.2.9'], ['0.2.2', '0.3']],
    ['^0.0.3', ['0.0.3'], ['0.0.4']],
    ['^0.0', ['0.0.9'], ['0.1']],
    ['^0', ['0.9.9'], ['1']],
    ['!=1.x', ['0.9', '2'], ['1', '1.9.9']],
    ['1.2 - 2.3', ['1.2', '2.3.9'], ['1.1.9', '2.4']],
    ['^1 || ^3', ['1.5', '3.1'], ['2']],
  ])('reads %s', (text, inside, out) => {
    expect(inside.filter((each) => !admits(range(text), version(each)))).toEqual([]);
    expect(out.filter((each) => admits(range(text), version(each)))).toEqual([]);
  });

  it('admits prereleases only through an alternative that names one', () => {
    expect(admits(range('^1.2'), version('1.3.0-rc.1'))).toBe(false);
    expect(admits(range('>=1.2.0-0, <2'), version('1.3.0-rc.1'))).toBe(true);
    expect(admits(range('^1.2 || >=4-0'), version('1.3.0-rc.1'))).toBe(false);
  });
});

describe('parseRange', () => {
  it('keeps the spelling', () => {
    expect(range(' >= 1 , < 3').text).toBe(' >= 1 , < 3');
  });

  it.each([
    [' ', 'the version range is empty'],
    ['^1 ||', '"^1 ||" lacks a version at its end or beside "||"'],
    ['>= 1, <', '"<" is no version comparison; write for example ">= 1.2, < 3" or "^1.2.3"'],
    ['==1\n', '"==1" is no version comparison; write for example ">= 1.2, < 3" or "^1.2.3"'],
    ['>1 - 2', '">1 - 2" has an unreadable hyphen range; write "1.2 - 2.3" between commas or "||"'],
    ['1'.padEnd(513), 'a version range has at most 512 characters'],
    [Array(33).fill('1').join('||'), 'a version range has at most 32 alternatives'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseRange(text)).toEqual({ problem });
  });

  it('answers quickly on texts made to be slow', () => {
    const started = performance.now();
    for (const unit of [' ', '1 ', '1  ', '1 - ', '-a', '.1', '||', '1-a.a', ' ,', '\t1 2']) {
      parseRange(unit.repeat(512).slice(0, 511));
      parseRange(`${unit.repeat(512).slice(0, 510)}!`);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
