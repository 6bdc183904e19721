import { describe, expect, it } from '@jest/globals';
import { type DirectUse, type Effect, spreadEffects } from '../../src/graph/index.ts';
import { type Platform, resolved } from './resolved.ts';

const use = (key: string, effect: Effect, required = true): DirectUse => ({ key, effect, required });

/** `key effect required|optional way`, in the order of the names. */
function spread(platform: Platform, uses: readonly DirectUse[], excluded: readonly string[] = ['p@1.0.0']): string[] {
  const reached = spreadEffects(resolved(platform), uses, new Set(excluded));
  return [...reached]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { use: last, required, next, distance }]) => {
      return [key, last.effect, required ? 'required' : 'optional', distance, next ?? '-'].join(' ');
    });
}

describe('the effects of a change', () => {
  it('reach consumers of consumers', () => {
    const platform = { 'p@1.0.0': [], 'a@1.0.0': ['p@1.0.0'], 'b@1.0.0': ['a@1.0.0'], 'c@1.0.0': [] };
    expect(spread(platform, [use('a@1.0.0', 'picks-it-up')])).toEqual([
      'a@1.0.0 picks-it-up required 1 -',
      'b@1.0.0 picks-it-up required 2 a@1.0.0',
    ]);
  });

  it('are the most urgent that any way brings', () => {
    const platform = { 'p@1.0.0': [], 'a@1.0.0': ['p@1.0.0'], 'b@1.0.0': ['p@1.0.0', 'a@1.0.0'] };
    const uses = [use('b@1.0.0', 'pinned-below'), use('a@1.0.0', 'picks-it-up')];
    expect(spread(platform, uses)).toEqual([
      'a@1.0.0 picks-it-up required 1 -',
      'b@1.0.0 picks-it-up required 2 a@1.0.0',
    ]);
  });

  it('come by required steps rather than by a shorter way', () => {
    const platform = {
      'p@1.0.0': [],
      'a@1.0.0': ['p@1.0.0'],
      'b@1.0.0': ['a@1.0.0'],
      'c@1.0.0': ['a@1.0.0?', 'b@1.0.0'],
    };
    expect(spread(platform, [use('a@1.0.0', 'picks-it-up')]).at(-1)).toBe('c@1.0.0 picks-it-up required 3 b@1.0.0');
  });

  it('reach over an optional step whoever has no other way', () => {
    const platform = { 'p@1.0.0': [], 'a@1.0.0': ['p@1.0.0'], 'b@1.0.0': ['a@1.0.0?'], 'c@1.0.0': ['b@1.0.0'] };
    expect(spread(platform, [use('a@1.0.0', 'picks-it-up')])).toEqual([
      'a@1.0.0 picks-it-up required 1 -',
      'b@1.0.0 picks-it-up optional 2 a@1.0.0',
      'c@1.0.0 picks-it-up optional 3 b@1.0.0',
    ]);
  });

  it('end at circles, and at the provider itself', () => {
    const platform = {
      'p@1.0.0': ['b@1.0.0'],
      'a@1.0.0': ['p@1.0.0', 'b@1.0.0'],
      'b@1.0.0': ['a@1.0.0'],
      'c@1.0.0': ['p@1.0.0'],
    };
    expect(spread(platform, [use('a@1.0.0', 'unknown'), use('p@1.0.0', 'picks-it-up')])).toEqual([
      'a@1.0.0 unknown required 1 -',
      'b@1.0.0 unknown required 2 a@1.0.0',
    ]);
  });

  it('go through chains of 5,000 in linear time', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `s${index}@1.0.0`);
    const platform = Object.fromEntries(
      names.map((name, index) => [name, index === 0 ? [] : [names[index - 1] ?? '']]),
    );
    const reached = spreadEffects(resolved(platform), [use('s0@1.0.0', 'picks-it-up')], new Set());
    expect(reached.get('s4999@1.0.0')?.distance).toBe(5000);
  });
});
