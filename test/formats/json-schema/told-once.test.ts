import { describe, expect, it } from '@jest/globals';
import { judge, type Place } from './judged-schemas.ts';

const at = (schema: unknown) => ({ type: 'object', properties: { p: schema } });
const reasons = (place: Place, before: unknown, after: unknown) =>
  judge(place, at(before), at(after)).map(({ classification, reason }) => `${classification} ${reason}`);

describe('schemas that accept nothing in common', () => {
  it.each<[string, unknown, unknown, string]>([
    [
      'with lists of values',
      { type: 'string', enum: ['a', 'b'] },
      { type: 'integer', enum: [1, 2] },
      'string to integer',
    ],
    [
      'with properties and items',
      { type: 'object', properties: { x: { type: 'string' } }, required: ['x'] },
      { type: 'array', items: { type: 'string' } },
      'object to array',
    ],
    [
      'with defaults and limits',
      { type: 'string', maxLength: 5, default: 'x' },
      { type: 'integer', default: 1 },
      'string to integer',
    ],
    [
      'with keywords of somebody and branches',
      { type: 'string', unit: 's', anyOf: [{ minLength: 1 }, { pattern: 'x' }] },
      { type: 'integer', unit: 'ms', anyOf: [{ minimum: 1 }, { multipleOf: 5 }] },
      'string to integer',
    ],
  ])('are told by their types alone: %s', (_case, before, after, types) => {
    for (const place of ['configuration', 'request', 'response', 'received event', 'sent event'] as const) {
      const noun = place === 'configuration' ? 'configuration property' : 'property';
      expect(reasons(place, before, after)).toEqual([`BREAKING type of ${noun} p changed from ${types}`]);
    }
  });

  it('still have their prose compared', () => {
    const [before, after] = [
      { type: 'string', description: 'Old' },
      { type: 'integer', description: 'New' },
    ];
    expect(reasons('configuration', before, after)).toEqual([
      'BREAKING type of configuration property p changed from string to integer',
      'NON_BREAKING description of configuration property p changed',
    ]);
  });
});

describe('a proof', () => {
  it('is not shown for another default, which refuses no value', () => {
    const changes = judge(
      'configuration',
      at({ type: ['string', 'null'], default: null }),
      at({ type: 'string', default: 'x' }),
    );
    const byRule = Object.fromEntries(changes.map(({ rule, proof }) => [rule, proof?.value]));
    expect(byRule).toEqual({ 'json-schema/type-narrowed': { p: null }, 'json-schema/default-changed': undefined });
  });

  it('shows for each of two branches of a condition what this very branch refuses', () => {
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
    const rule = (limit: number) => ({ if: { type: 'string' }, then: { minLength: limit }, else: { minimum: limit } });
    const [then, otherwise] = judge('configuration', at(rule(1)), at(rule(2)));
    expect(then?.proof?.value).toEqual({ p: expect.any(String) });
    expect(otherwise?.proof?.value).toEqual({ p: expect.any(Number) });
  });
});
