import { describe, expect, it } from '@jest/globals';
import { classAt, judge, type Place } from './judged-schemas.ts';

const text = { type: 'string' };
const map = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });

/** Schemas in which a part applies only sometimes. */
const WRAPS: readonly [string, (part: unknown) => object][] = [
  ['a branch of anyOf', (part) => map({ p: { anyOf: [{ type: 'null' }, part] } })],
  ['a branch of oneOf', (part) => map({ p: { oneOf: [{ type: 'null' }, part] } })],
  ['patternProperties', (part) => ({ type: 'object', patternProperties: { '^p_': part } })],
  ['else', (part) => map({ k: text }, { if: map({ k: { const: 'x' } }), else: part })],
  ['dependentSchemas', (part) => map({ p: {} }, { dependentSchemas: { p: part } })],
];

/** What refuses no value, and is no more harmless inside a keyword than directly below `properties`. */
const LOSSES: readonly [string, unknown, unknown, string][] = [
  ['a name is no longer declared', map({ a: text, b: text }), map({ a: text }), 'properties (b is no longer declared)'],
  ['a default changes', map({ a: { ...text, default: 'x' } }), map({ a: { ...text, default: 'y' } }), 'default'],
  ['a keyword of somebody changes', map({ a: { unit: 's' } }), map({ a: { unit: 'ms' } }), 'unit'],
  ['a keyword of somebody appears', map({ a: {} }), map({ a: { unit: 'ms' } }), 'unit'],
];

describe.each(WRAPS)('inside %s', (_place, wrap) => {
  it.each(LOSSES)('it is open what happens when %s', (_case, before, after, because) => {
    const [change, ...others] = judge('configuration', wrap(before), wrap(after));
    expect(change).toMatchObject({ classification: 'POTENTIAL_BREAKING' });
    expect(change?.reason).toContain(`effect undecided because of ${because}`);
    expect(others).toEqual([]);
  });

  it('prose and a new name are harmless', () => {
    const after = map({ a: { ...text, title: 'A' }, b: text });
    expect(classAt('configuration', wrap(map({ a: text })), wrap(after))).toBe('NON_BREAKING');
  });
});

describe('a part that applies only sometimes', () => {
  const [one, other] = [map({ a: text }), map({ b: text })];

  it.each<[string, Place, unknown, unknown]>([
    ['branches in another order', 'configuration', { anyOf: [one, other] }, { anyOf: [other, one] }],
    [
      'a branch behind a reference',
      'response',
      map({ p: { anyOf: [one, text] } }),
      map(
        {
          p: {
            anyOf: [text, { $ref: '#/paths/~1orders/post/responses/200/content/application~1json/schema/$defs/One' }],
          },
        },
        { $defs: { One: one } },
      ),
    ],
    [
      'a name that all branches have now',
      'configuration',
      { anyOf: [map({ b: text }, { required: ['b'] }), map({ b: text }, { required: ['a'] })] },
      map({ b: text }, { anyOf: [{ required: ['b'] }, { required: ['a'] }] }),
    ],
    [
      'another default in a message',
      'request',
      { anyOf: [{ ...text, default: 'x' }, one] },
      { anyOf: [{ ...text, default: 'y' }, one] },
    ],
  ])('loses nothing by %s', (_case, place, before, after) => {
    expect(classAt(place, before, after)).toBe('NON_BREAKING');
  });

  it('may lose a name that readers were not promised', () => {
    const wrap = (part: unknown) => ({ anyOf: [{ type: 'null' }, part] });
    expect(classAt('response', wrap(map({ a: text, b: text })), wrap(map({ a: text })))).toBe('POTENTIAL_BREAKING');
  });
});
