import { describe, expect, it } from '@jest/globals';
import type { SchemaDialect } from '../../src/schema/index.ts';
import { answers } from './compare.ts';

const WIDER = 'contained, not-contained';
const EQUAL = 'contained, contained';
const APART = 'not-contained, not-contained';

type Row = readonly [narrow: unknown, wide: unknown, dialect?: SchemaDialect];

/** The first schema accepts less than the second. */
const NARROWER: readonly Row[] = [
  [false, { type: 'string' }],
  [{ type: 'string' }, true],
  [{ type: 'integer' }, { type: 'number' }],
  [{ type: 'string' }, { type: ['string', 'null'] }],
  [{ enum: ['a'] }, { enum: ['a', 'b'] }],
  [{ const: 1 }, { type: 'integer' }],
  [{ enum: ['a', 'b'] }, { type: 'string', pattern: '^(a|b|c)$' }],
  [
    { properties: { a: {}, b: {} }, additionalProperties: false },
    { patternProperties: { '^(a|b|c)$': {} }, additionalProperties: false },
  ],
  [
    { type: 'array', items: { type: ['string', 'integer'] }, not: { items: { type: 'string' } } },
    { type: 'array', contains: { type: 'integer' } },
  ],
  [{ const: { a: [1] } }, { type: 'object', required: ['a'] }],
  [{ type: 'boolean' }, { enum: [true, false, null] }],
  [
    { type: 'number', minimum: 2 },
    { type: 'number', minimum: 1 },
  ],
  [
    { type: 'number', exclusiveMinimum: 1 },
    { type: 'number', minimum: 1 },
  ],
  [
    { type: 'number', maximum: 1 },
    { type: 'number', maximum: 2 },
  ],
  [
    { type: 'number', exclusiveMaximum: 2 },
    { type: 'number', maximum: 2 },
  ],
  [{ type: 'integer', minimum: 2, maximum: 4 }, { enum: [1, 2, 3, 4] }],
  [
    { type: 'number', multipleOf: 0.2 },
    { type: 'number', multipleOf: 0.1 },
  ],
  [
    { type: 'number', multipleOf: 6 },
    { type: 'integer', multipleOf: 3 },
  ],
  [
    { type: 'string', minLength: 2 },
    { type: 'string', minLength: 1 },
  ],
  [
    { type: 'string', maxLength: 2 },
    { type: 'string', maxLength: 3 },
  ],
  [
    { type: 'string', pattern: '^a{2,3}$' },
    { type: 'string', pattern: '^a+$' },
  ],
  [
    { type: 'string', pattern: '^[0-9]{4}$' },
    { type: 'string', minLength: 4, maxLength: 5 },
  ],
  [
    { type: 'string', minLength: 2 },
    { type: 'string', pattern: '^[^]' },
  ],
  [
    { type: 'array', minItems: 2 },
    { type: 'array', minItems: 1 },
  ],
  [
    { type: 'array', maxItems: 1 },
    { type: 'array', uniqueItems: true },
  ],
  [
    { type: 'array', items: { type: 'integer' } },
    { type: 'array', items: { type: 'number' } },
  ],
  [
    { type: 'array', prefixItems: [{ type: 'integer' }], items: false },
    { type: 'array', items: { type: 'number' } },
  ],
  [
    { type: 'array', prefixItems: [{ type: 'string' }], minItems: 1 },
    { type: 'array', contains: { type: 'string' } },
  ],
  [
    { type: 'array', contains: { const: 1 }, minContains: 2 },
    { type: 'array', contains: { const: 1 } },
  ],
  [
    { type: 'array', contains: { const: 1 } },
    { type: 'array', contains: { type: 'integer' } },
  ],
  [
    { type: 'array', contains: { const: 1 }, maxContains: 1 },
    { type: 'array', contains: { const: 1 }, maxContains: 2 },
  ],
  [
    { type: 'array', items: [{ type: 'string' }], additionalItems: false },
    { type: 'array', items: { type: 'string' } },
    'draft-07',
  ],
  [
    { type: 'object', required: ['a', 'b'] },
    { type: 'object', required: ['a'] },
  ],
  [
    { type: 'object', required: ['a', 'b'] },
    { type: 'object', minProperties: 2 },
  ],
  [
    { type: 'object', maxProperties: 1 },
    { type: 'object', maxProperties: 2 },
  ],
  [{ properties: { a: { type: 'integer' } } }, { properties: { a: { type: 'number' } } }],
  [
    { properties: { a: {} }, additionalProperties: false },
    { properties: { a: {}, b: {} }, additionalProperties: false },
  ],
  [{ additionalProperties: { type: 'integer' } }, { additionalProperties: { type: 'number' } }],
  [
    { additionalProperties: { type: 'string' } },
    { properties: { a: { type: 'string' } }, patternProperties: { '^x-': { type: 'string' } } },
  ],
  [{ patternProperties: { '^a': { type: 'string' } } }, { patternProperties: { '^ab': { type: 'string' } } }],
  [{ propertyNames: { maxLength: 2 } }, { propertyNames: { maxLength: 3 } }],
  [{ propertyNames: { enum: ['a', 'b'] } }, { propertyNames: { maxLength: 1 } }],
  [{ dependentRequired: { a: ['b', 'c'] } }, { dependentRequired: { a: ['b'] } }],
  [{ dependencies: { a: ['b'] }, dependentRequired: { c: ['d'] } }, { dependencies: { a: ['b'] } }],
  [{ dependentSchemas: { a: { required: ['b', 'c'] } } }, { dependentRequired: { a: ['b'] } }],
  [{ dependencies: { a: ['b', 'c'] } }, { dependencies: { a: ['b'] } }, 'draft-07'],
  [{ allOf: [{ type: 'integer' }, { minimum: 1 }] }, { minimum: 1 }],
  [{ anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  [{ oneOf: [{ const: 'a' }, { const: 'b' }] }, { oneOf: [{ const: 'a' }, { const: 'b' }, { const: 'c' }] }],
  [
    { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
  ],
  [{ not: { type: ['string', 'null'] } }, { not: { type: 'null' } }],
  [{ type: 'integer', minimum: 5 }, { not: { const: 1 } }],
  [
    {
      properties: { k: { enum: ['a', 'b'] } },
      required: ['k'],
      if: { properties: { k: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
      then: { required: ['x', 'y'] },
    },
    {
      properties: { k: { enum: ['a', 'b'] } },
      required: ['k'],
      if: { properties: { k: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
      then: { required: ['x'] },
    },
  ],
  [
    { properties: { a: {} }, unevaluatedProperties: false },
    { properties: { a: {}, b: {} }, unevaluatedProperties: false },
  ],
  [
    { allOf: [{ properties: { a: { type: 'string' } } }], unevaluatedProperties: false },
    { properties: { a: { type: 'string' } }, additionalProperties: { type: 'string' } },
  ],
  [
    { prefixItems: [{}], unevaluatedItems: false },
    { type: ['array', 'null', 'boolean', 'number', 'string', 'object'], maxItems: 2 },
  ],
];

/** Two ways to say the same. */
const REWRITES: readonly Row[] = [
  [{ type: 'integer' }, { allOf: [{ type: 'integer' }] }],
  [{ type: 'integer' }, { anyOf: [{ type: 'integer' }] }],
  [{ type: 'integer' }, { oneOf: [{ type: 'integer' }] }],
  [{ type: 'integer', minimum: 1, maximum: 9 }, { allOf: [{ type: 'integer', minimum: 1 }, { maximum: 9 }] }],
  [{ enum: ['a'] }, { const: 'a' }],
  [{ enum: ['a', 'b'] }, { anyOf: [{ const: 'b' }, { const: 'a' }] }],
  [{ type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
  [{ type: ['string', 'null'], minLength: 2 }, { oneOf: [{ type: 'string', minLength: 2 }, { type: 'null' }] }],
  [{ type: ['string', 'null'] }, { not: { type: ['boolean', 'number', 'array', 'object'] } }],
  [
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  [
    { type: 'integer', exclusiveMaximum: 10 },
    { type: 'integer', maximum: 9 },
  ],
  [
    { type: 'integer', minimum: 0.5 },
    { type: 'integer', minimum: 1 },
  ],
  [{ type: 'number', multipleOf: 1 }, { type: 'integer' }],
  [
    { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'integer' }] },
    { anyOf: [{ type: 'integer' }, { type: 'string', maxLength: 3 }] },
  ],
  [
    { type: 'string', pattern: '^(a|b)+$' },
    { type: 'string', pattern: '^[ab][ab]*$' },
  ],
  [
    { type: 'string', pattern: '^a{1,3}$' },
    { type: 'string', pattern: '^a+$', maxLength: 3 },
  ],
  [{ type: 'boolean' }, { enum: [false, true] }],
  [{ type: 'array', items: { type: 'string' }, maxItems: 0 }, { const: [] }],
  [
    { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    { type: 'object', allOf: [{ required: ['a'] }, { properties: { a: { type: 'string' } } }] },
  ],
  [
    { properties: { a: { type: 'string' } }, type: 'object' },
    {
      $ref: '#/$defs/x',
      $defs: { x: { properties: { a: { $ref: '#/$defs/y' } }, type: 'object' }, y: { type: 'string' } },
    },
  ],
  [
    { $ref: '#/definitions/x', definitions: { x: { type: 'string' } } },
    { $ref: '#/$defs/x', $defs: { x: { type: 'string' } } },
  ],
  [
    { title: 'a', type: 'string', default: 'x', 'x-owner': 1 },
    { type: 'string', description: 'b', examples: ['c'] },
  ],
  // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
  [{ if: { type: 'string' }, then: { minLength: 1 } }, { anyOf: [{ not: { type: 'string' } }, { minLength: 1 }] }],
  [
    { dependencies: { a: ['b'], c: { required: ['d'] } } },
    { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } },
  ],
  [
    { type: 'object', properties: { a: {} }, required: ['a'], additionalProperties: false },
    { type: 'object', properties: { a: {} }, minProperties: 1, additionalProperties: false },
  ],
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }, 'openapi-3.0'],
  [{ type: 'integer', minimum: 0, exclusiveMinimum: true }, { type: 'integer', minimum: 1 }, 'draft-04'],
];

/** jest takes the third of two arguments for a callback, so that rows are given as maps. */
const rows = (list: readonly Row[]) => list.map(([a, b, dialect]) => ({ a, b, dialect }));

describe('compareSchemas', () => {
  it.each(rows(NARROWER))('proves $a ⊂ $b one way and refutes it the other way', ({ a, b, dialect }) => {
    expect(answers(a, b, dialect, { world: 'open' })).toBe(WIDER);
  });

  it.each(rows(REWRITES))('proves $a = $b both ways', ({ a, b, dialect }) => {
    expect(answers(a, b, dialect, { world: 'open' })).toBe(EQUAL);
    expect(answers(a, b, dialect, { world: 'closed' })).toBe(EQUAL);
  });

  it.each(
    rows([
      [{ type: 'string' }, { type: 'integer' }],
      [
        { type: 'string', pattern: '^a' },
        { type: 'string', pattern: 'b$' },
      ],
      [
        { type: 'number', multipleOf: 2 },
        { type: 'number', multipleOf: 3 },
      ],
      [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }],
      [{ oneOf: [{ minimum: 1 }, { maximum: 5 }] }, { type: 'string' }],
    ]),
  )('refutes $a ⊆ $b both ways', ({ a, b }) => {
    expect(answers(a, b, '2020-12', { world: 'open' })).toBe(APART);
  });
});
