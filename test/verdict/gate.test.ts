import { describe, expect, it } from '@jest/globals';
import { combineVerdicts, decideGate, exceedsThreshold, type GateInput } from '../../src/verdict/index.ts';

const declared = { declared: true, nextVersion: '2.0.0', coversBreaks: true };
const undeclared = { declared: false, nextVersion: '2.0.0', coversBreaks: false };
const input = (overrides: Partial<GateInput> = {}): GateInput => ({
  status: 'changed',
  classification: 'BREAKING',
  assessment: declared,
  version: '2.0.0',
  hasErrors: false,
  waived: 0,
  baselineUnknown: false,
  admittedBy: [],
  ...overrides,
});

describe('the gate', () => {
  it.each([
    ['undeclared', input(), 'pass', 'BREAKING, declared by 2.0.0, passes because fail-on is undeclared'],
    ['breaking', input(), 'fail', 'BREAKING, declared by 2.0.0, fails because fail-on is breaking'],
    [
      'undeclared',
      input({ assessment: undeclared, version: '1.3.0' }),
      'fail',
      'BREAKING, not declared by 1.3.0, needs 2.0.0, fails because fail-on is undeclared',
    ],
    ['never', input({ assessment: undeclared }), 'pass', null],
    ['undeclared', input({ classification: 'POTENTIAL_BREAKING', assessment: undeclared }), 'fail', null],
    ['breaking', input({ classification: 'POTENTIAL_BREAKING', assessment: undeclared }), 'pass', null],
    ['potential-breaking', input({ classification: 'POTENTIAL_BREAKING' }), 'fail', null],
    ['potential-breaking', input({ classification: 'NON_BREAKING' }), 'pass', null],
    ['undeclared', input({ classification: 'NON_BREAKING', assessment: undeclared }), 'pass', null],
    ['undeclared', input({ status: 'first' }), 'neutral', 'first version, nothing to compare with'],
    [
      'undeclared',
      input({ status: 'first', baselineUnknown: true }),
      'neutral',
      'not compared: what is published cannot be seen',
    ],
    ['undeclared', input({ status: 'unchanged' }), 'pass', 'unchanged since it was published'],
    ['undeclared', input({ hasErrors: true, status: 'first' }), 'fail', 'has errors, fails'],
    ['never', input({ hasErrors: true }), 'pass', null],
  ] as const)('under fail-on %s decides about %j: %s', (failOn, given, verdict, headline) => {
    const decision = decideGate(given, failOn);
    expect(decision.verdict).toBe(verdict);
    if (headline !== null) expect(decision.headline).toBe(headline);
  });

  it('fails a declared break that a consumer would pick up by itself', () => {
    const decision = decideGate(input({ admittedBy: ['frontend@1.0.0'] }), 'undeclared');
    expect(decision.verdict).toBe('fail');
    expect(decision.headline).toContain('frontend@1.0.0');
  });

  it('combines to fail over pass over neutral', () => {
    expect(combineVerdicts(['neutral', 'pass', 'fail'])).toBe('fail');
    expect(combineVerdicts(['neutral', 'pass'])).toBe('pass');
    expect(combineVerdicts(['neutral'])).toBe('neutral');
    expect(combineVerdicts([])).toBe('neutral');
  });

  it('compares a class with the threshold of diff', () => {
    expect(exceedsThreshold('BREAKING', 'never')).toBe(false);
    expect(exceedsThreshold('POTENTIAL_BREAKING', 'breaking')).toBe(false);
    expect(exceedsThreshold('POTENTIAL_BREAKING', 'potential-breaking')).toBe(true);
    expect(exceedsThreshold('BREAKING', 'breaking')).toBe(true);
  });
});
