import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/base/index.ts';
import { assessVersion } from '../../src/verdict/index.ts';

const change = (classification: Change['classification'], extra: Partial<Change> = {}): Change => ({
  rule: 'contract/unclassified-change',
  path: 'x',
  type: 'modified',
  classification,
  reason: '',
  fingerprint: 'f',
  ...extra,
});
const BREAK = change('BREAKING');
const MAYBE = change('POTENTIAL_BREAKING');
const ADDED = change('NON_BREAKING', { type: 'added' });
const SAFE = change('NON_BREAKING');
const PROSE = change('NON_BREAKING', { neutral: true });

describe('the lowest honest next version', () => {
  it.each([
    ['1.2.3', [BREAK, ADDED], '2.0.0'],
    ['1.2.3', [MAYBE], '1.3.0'],
    ['1.2.3', [ADDED, SAFE], '1.3.0'],
    ['1.2.3', [SAFE], '1.2.4'],
    ['1.2.3', [PROSE], null],
    ['1.2.3', [], null],
    ['0.3.1', [BREAK], '0.4.0'],
    ['0.3.1', [MAYBE], '0.3.2'],
    ['0.3.1', [ADDED], '0.3.2'],
    ['0.0.4', [BREAK], '0.0.5'],
    ['0.0.4', [SAFE], '0.0.5'],
    ['v1.2', [BREAK], 'v2.0.0'],
    ['1', [ADDED], '1.1.0'],
    ['2024.01.01', [BREAK], '2024.01.02'],
    ['2024.09', [ADDED], '2024.10'],
    ['2.0.0-rc.1', [BREAK], '2.0.0-rc.2'],
    ['2.0.0-beta', [SAFE], '2.0.0-beta.1'],
  ])('after %s with %j is %s', (before, changes, expected) => {
    expect(assessVersion(before, before, changes).nextVersion).toBe(expected);
  });
});

describe('a step from one version to another', () => {
  it.each([
    ['1.2.3', '2.0.0', [BREAK], true],
    ['1.2.3', '3.1.4', [BREAK], true],
    ['1.2.3', '1.9.0', [BREAK], false],
    ['1.2.3', '2.0.0-rc.1', [BREAK], true],
    ['1.2.3', '1.3.0', [MAYBE], true],
    ['1.2.3', '1.2.4', [MAYBE], false],
    ['1.2.3', '1.2.4', [ADDED], false],
    ['0.3.1', '0.4.0', [BREAK], true],
    ['0.3.1', '0.3.2', [BREAK], false],
    ['2024.01.01', '2024.01.02', [BREAK], true],
    ['2024.01.01', '2024.01.01', [BREAK], false],
    ['1.2.3', '1.2.3', [PROSE], true],
    ['1.2.3', 'not a version', [BREAK], false],
  ])('%s to %s with %j declares: %s', (before, after, changes, expected) => {
    expect(assessVersion(before, after, changes).declared).toBe(expected);
  });

  it('covers the breaks even when an addition asks for more', () => {
    const assessed = assessVersion('1.2.3', '1.2.4', [ADDED, SAFE]);
    expect(assessed).toEqual({ declared: false, nextVersion: '1.3.0', coversBreaks: true });
  });

  it('asks nothing for a waived break', () => {
    const waived = change('BREAKING', { waived: { reason: 'agreed with all consumers' } });
    expect(assessVersion('1.2.3', '1.2.3', [waived])).toEqual({
      declared: true,
      nextVersion: null,
      coversBreaks: true,
    });
  });

  it('asks at least for a patch when the contract differs, whatever is waived or off', () => {
    const facts = { hasUnread: false, contractChanged: true };
    expect(assessVersion('1.2.3', '1.2.3', [], facts)).toEqual({
      declared: false,
      nextVersion: '1.2.4',
      coversBreaks: true,
    });
  });

  it('counts a document that could not be compared as a potential break', () => {
    expect(assessVersion('1.2.3', '1.2.4', [], { hasUnread: true, contractChanged: false })).toMatchObject({
      declared: false,
      nextVersion: '1.3.0',
    });
  });
});
