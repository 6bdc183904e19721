import { describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';

type Schema = Record<string, unknown>;
type Row = readonly [name: string, answer: string, writer: Schema, reader: Schema];

const TEXT = { type: 'string' };
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const list = (more: Schema, items: Schema = TEXT) => ({ type: 'array', items, ...more });
const words = (count: number) => many(count, (index) => `word-${index}`);
const inside = (levels: number, leaf: Schema) =>
  many(levels, (index) => `level${index}`).reduce<Schema>(
    (schema, name) => ({ type: 'object', properties: { [name]: schema } }),
    leaf,
  );
const variants = (count: number, ofThirteenth: Schema) => ({
  oneOf: many(count, (index) => ({
    type: 'object',
    properties: { kind: { const: `k${index}` }, value: index === 13 ? ofThirteenth : TEXT },
    required: ['kind'],
  })),
});
const conditions = (count: number, ofThirteenth: number) => ({
  type: 'object',
  properties: { kind: { enum: many(count, (index) => `k${index}`) }, value: TEXT },
  required: ['kind'],
  allOf: many(count, (index) => ({
    if: { properties: { kind: { const: `k${index}` } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
    then: { properties: { value: { minLength: index === 13 ? ofThirteenth : index } } },
  })),
});

const ROWS: readonly Row[] = [
  ['500 entries at most', 'not-contained', list({ maxItems: 1000 }), list({ maxItems: 500 })],
  ['201 entries at least', 'not-contained', list({ minItems: 200 }), list({ minItems: 201 })],
  [
    '60 different numbers at most',
    'not-contained',
    list({ uniqueItems: true }, { type: 'integer' }),
    list({ maxItems: 60 }, {}),
  ],
  [
    '20 different maps at most',
    'not-contained',
    list({ uniqueItems: true }, inside(1, TEXT)),
    list({ maxItems: 20 }, {}),
  ],
  [
    'as many different entries as there are values',
    'contained',
    list({ uniqueItems: true }, { enum: words(30) }),
    list({ maxItems: 30 }, {}),
  ],
  [
    '200 members at most',
    'not-contained',
    { type: 'object', additionalProperties: TEXT, maxProperties: 256 },
    { type: 'object', maxProperties: 200 },
  ],
  ['a text of 65,535 characters', 'not-contained', { type: 'string', maxLength: 100_000 }, { maxLength: 65_535 }],
  ['a pattern of 1,024 characters', 'contained', { type: 'string', pattern: '^.{1,1024}$' }, { maxLength: 1024 }],
  [
    'a value less of 1,000',
    'not-contained',
    { enum: words(1000) },
    { enum: words(1000).filter((_, index) => index !== 600) },
  ],
  ['100,000 values in another order', 'contained', { enum: words(100_000) }, { enum: words(100_000).reverse() }],
  ['20 levels', 'not-contained', inside(20, TEXT), inside(20, { type: 'string', minLength: 1 })],
  ['40 variants, one narrower', 'not-contained', variants(40, TEXT), variants(40, { type: 'string', maxLength: 3 })],
  ['40 variants, one wider', 'contained', variants(40, { type: 'string', maxLength: 3 }), variants(40, TEXT)],
  ['20 conditions, one narrower', 'not-contained', conditions(20, 13), conditions(20, 20)],
  ['20 conditions, one wider', 'contained', conditions(20, 13), conditions(20, 3)],
];

describe('schemas as large as people write them', () => {
  it.each(ROWS)('are decided: %s', (_, answer, writer, reader) => {
    const found = compare(writer, reader);
    expect(found.answer).toBe(answer);
    expect(found.steps).toBeLessThan(10_000);
  });

  it('are decided with little work, four types and one limit', () => {
    const union = (minimum: number) => ({
      oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer', minimum }, list({}), inside(1, TEXT)],
    });
    const { answer, steps } = compare(union(0), union(-1));
    expect(answer).toBe('contained');
    expect(steps).toBeLessThan(200);
  });
});

describe('schemas beyond all measure', () => {
  it.each<Row>([
    ['more entries than memory holds', 'unknown', list({ minItems: 1e9 }), list({}, { type: 'integer' })],
    ['one entry more than that', 'unknown', list({ minItems: 1e9 }), list({ minItems: 1e9 + 1 })],
    [
      'entries of which few may be alike',
      'unknown',
      { type: 'array', contains: {}, minItems: 1e9 },
      { type: 'array', contains: TEXT, maxContains: 5 },
    ],
  ])('end in an answer: %s', (_, answer, writer, reader) => {
    expect(compare(writer, reader).answer).toBe(answer);
  });

  it('end soon, 5,000 members that must be there', () => {
    const names = many(5000, (index) => `p${index}`);
    const wide = (type: string) => ({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, { type: name === 'p77' ? type : 'string' }])),
      required: names,
    });
    expect(compare(wide('string'), wide('integer')).reason).toContain('too large');
  });
});
