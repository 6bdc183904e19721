import { describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';

/** A schema inside a schema inside a schema. */
function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let schema = innermost;
  for (let level = 0; level < depth; level++) schema = wrap(schema);
  return schema;
}

/** A map with many members that are named alike. */
function members(count: number, make: (index: number) => unknown, prefix = 'p'): { [name: string]: unknown } {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, make(index)]));
}

const inProperty = (inner: unknown) => ({ properties: { a: inner } });
const STRING = { type: 'string' };

describe('hostile schemas', () => {
  it.each<[string, unknown, unknown, string]>([
    ['a reference to itself', { $ref: '#' }, STRING, 'unknown'],
    ['a reference to itself as reader', STRING, { $ref: '#' }, 'unknown'],
    [
      'references in a circle',
      STRING,
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
      'unknown',
    ],
    ['10,000 nested levels', nest(10_000, inProperty, STRING), nest(10_000, inProperty, true), 'unknown'],
    ['10,000 nested lists in an enum', { enum: [nest(10_000, (inner) => [inner], 1)] }, STRING, 'unknown'],
    [
      'a pattern that backtracks for ever',
      { type: 'string', pattern: '^(a+)+$' },
      { type: 'string', pattern: '^(a|aa)+$' },
      'contained',
    ],
    [
      'a pattern with too many states',
      { type: 'string', pattern: '^((a{1,99}){1,99}){1,99}$' },
      { type: 'string', pattern: '^a' },
      'unknown',
    ],
    ['a pattern that looks ahead in its middle', STRING, { type: 'string', pattern: '^a(?=b)' }, 'unknown'],
    ['a pattern with a back reference', STRING, { type: 'string', pattern: '(a)\\1' }, 'unknown'],
    ['a number that no double holds', { type: 'integer' }, { type: 'integer', maximum: 2 ** 60 }, 'unknown'],
    [
      'keywords of the wrong kind',
      STRING,
      { type: 5, properties: [], required: 'x', minimum: 'a', allOf: {}, enum: 3 },
      'unknown',
    ],
    [
      '50,000 properties that are one map, as an alias makes them',
      { type: 'object', properties: members(50_000, () => STRING) },
      { type: 'object', properties: members(50_000, (index) => (index === 7 ? { type: 'null' } : STRING)) },
      'not-contained',
    ],
    [
      '200 patterns for names',
      { patternProperties: members(200, (index) => ({ minLength: index }), '^x') },
      { patternProperties: members(200, (index) => ({ minLength: index + 1 }), '^x') },
      'unknown',
    ],
    [
      '300 schemas that depend on each other',
      { type: 'object', dependentSchemas: members(300, (index) => ({ required: [`p${index + 1}`] })) },
      { type: 'object', dependentRequired: { p0: ['p301'] } },
      'unknown',
    ],
    [
      'a ladder of references that doubles at each step',
      {
        $ref: '#/$defs/p0',
        $defs: members(40, (index) =>
          index === 39 ? STRING : { allOf: [{ $ref: `#/$defs/p${index + 1}` }, { $ref: `#/$defs/p${index + 1}` }] },
        ),
      },
      { minLength: 1 },
      'unknown',
    ],
    ['a tower of 300 negations', nest(300, (inner) => ({ not: inner }), STRING), { type: 'integer' }, 'unknown'],
    [
      'steps without a common multiple',
      { type: 'integer', allOf: Array.from({ length: 50 }, (_, index) => ({ multipleOf: 1_000_003 + index * 2 })) },
      { multipleOf: 7 },
      'unknown',
    ],
    ['no schema', STRING, 'x', 'unknown'],
    ['null for a schema', true, null, 'unknown'],
  ])('with %s end in an answer', (_, writer, reader, answer) => {
    const result = compare(writer, reader);
    expect(result.answer).toBe(answer);
    expect(result.reason === undefined).toBe(answer !== 'unknown');
  });

  it('with 10 MB of values in an enum end in an answer', () => {
    const values = Array.from({ length: 500_000 }, (_, index) => `value number ${index}`);
    expect(compare({ enum: values }, { enum: [...values] }).answer).toBe('contained');
    expect(compare({ enum: values }, { enum: values.slice(1) }).witness?.value).toBe('value number 0');
    expect(compare({ enum: values }, STRING).reason).toContain('limit of');
    expect(compare({ enum: values.slice(1, 100_000) }, { pattern: '^value number [0-9]+$' }).answer).toBe('contained');
  });

  it('that lead from one to the next 1,000 times are proved all the same', () => {
    const chain = (maximum: number) => ({
      $ref: '#/$defs/p0',
      $defs: members(1000, (index) => ({
        type: 'object',
        properties: {
          next: { $ref: `#/$defs/p${(index + 1) % 1000}` },
          limit: { type: 'integer', maximum: index === 500 ? maximum : 100 },
        },
      })),
    });
    expect(compare(chain(100), chain(200)).answer).toBe('contained');
    expect(compare(chain(200), chain(100)).answer).toBe('unknown');
  });

  it('with 100,000 values in an enum end in an answer', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `value ${index}`);
    expect(compare({ enum: values }, { enum: [...values] }).answer).toBe('contained');
    expect(compare({ enum: values }, { enum: values.slice(1) }).answer).not.toBe('contained');
  });

  it('with names of prototypes change none, and never prove what is wrong', () => {
    const schema = (type: string) =>
      JSON.parse(
        `{"type":"object","properties":{"__proto__":{"type":"${type}"},"constructor":{"type":"${type}"}},"required":["__proto__"]}`,
      );
    expect(compare(schema('string'), schema('string')).answer).toBe('contained');
    expect(compare(schema('string'), schema('integer')).answer).not.toBe('contained');
    expect(compare({ type: 'object' }, { required: ['toString'] }).witness?.value).toEqual({});
    expect(({} as { type?: unknown }).type).toBeUndefined();
  });

  it('with choices beyond counting stop at the budget, the same every time', () => {
    const choices = Array.from({ length: 60 }, (_, index) => ({
      anyOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
    }));
    const writer = { type: 'object', allOf: choices };
    const reader = { type: 'object', anyOf: [{ minProperties: 61 }, { maxProperties: 60 }] };
    const results = [1, 2].map(() => compare(writer, reader, '2020-12', { budgets: { steps: 2000, candidates: 200 } }));
    expect(results[0]?.answer).toBe('unknown');
    expect(results[0]?.reason).toContain('limit of');
    expect(results[1]).toEqual(results[0]);
  });

  it('with more values than the budget are not walked', () => {
    expect(
      compare({ allOf: Array.from({ length: 200 }, () => STRING) }, STRING, '2020-12', { budgets: { nodes: 100 } })
        .reason,
    ).toContain('more than 100 values');
  });
});
