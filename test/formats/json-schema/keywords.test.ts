import { describe, expect, it } from '@jest/globals';
import { diffSchemas, spellDiff } from './schema-sides.ts';

const of = (schema: object) => ({ properties: { a: schema } });

/** Name, old schema, new schema, differences from old to new, differences from new to old. */
const CASES: readonly [string, unknown, unknown, string[], string[]][] = [
  ['number and integer', { type: 'number' }, { type: 'integer' }, ['type-narrowed .type'], ['type-widened .type']],
  ['type and none', {}, { type: 'string' }, ['type-narrowed .type'], ['type-widened .type']],
  ['types without overlap', { type: 'string' }, { type: 'array' }, ['type-changed .type'], ['type-changed .type']],
  [
    'types that overlap',
    { type: ['string', 'null'] },
    { type: ['string', 'number'] },
    ['type-changed .type'],
    ['type-changed .type'],
  ],
  [
    'nullable of OpenAPI 3.0',
    { type: 'string', nullable: true },
    { type: 'string' },
    ['type-narrowed .nullable'],
    ['type-widened .nullable'],
  ],
  [
    'a schema and false',
    of({ type: 'string' }),
    { properties: { a: false } },
    ['type-narrowed .properties[a]'],
    ['type-widened .properties[a]'],
  ],
  ['an unknown type', { type: 'string' }, { type: 'strin' }, ['type-changed .type'], ['type-changed .type']],
  ['a malformed type', { type: 'string' }, { type: 5 }, ['schema-changed .type'], ['schema-changed .type']],
  [
    'const and another const',
    { const: 'a' },
    { const: 'b' },
    ['enum-value-removed .const', 'enum-value-added .const'],
    ['enum-value-removed .const', 'enum-value-added .const'],
  ],
  [
    'const and enum with it',
    { const: 'a' },
    { enum: ['a', 'b'] },
    ['enum-value-added .enum'],
    ['enum-value-removed .enum'],
  ],
  [
    'values that are lists',
    { enum: [[1, 2]] },
    { enum: [[2, 1]] },
    ['enum-value-removed .enum', 'enum-value-added .enum'],
    ['enum-value-removed .enum', 'enum-value-added .enum'],
  ],
  ['an enum', { type: 'string' }, { type: 'string', enum: ['a'] }, ['enum-added .enum'], ['enum-removed .enum']],
  [
    'a value of an excluded type',
    { type: 'string', enum: ['a', 1] },
    { type: 'string', enum: ['a'] },
    ['annotation .enum'],
    ['annotation .enum'],
  ],
  [
    'minLength',
    { minLength: 1 },
    { minLength: 2 },
    ['constraint-tightened .minLength'],
    ['constraint-loosened .minLength'],
  ],
  ['maxItems', {}, { maxItems: 2 }, ['constraint-tightened .maxItems'], ['constraint-loosened .maxItems']],
  ['minItems 0, which means nothing', {}, { minItems: 0 }, ['annotation .minItems'], ['annotation .minItems']],
  [
    'a bound that is no number',
    { maxItems: 1 },
    { maxItems: 'x' },
    ['schema-changed .maxItems'],
    ['schema-changed .maxItems'],
  ],
  [
    'exclusiveMinimum as a number',
    { minimum: 1 },
    { exclusiveMinimum: 1 },
    ['constraint-tightened .exclusiveMinimum'],
    ['constraint-loosened .minimum'],
  ],
  [
    'exclusiveMaximum as a flag',
    { maximum: 1 },
    { maximum: 1, exclusiveMaximum: true },
    ['constraint-tightened .maximum'],
    ['constraint-loosened .maximum'],
  ],
  [
    'a bound that another one overrules',
    { minimum: 5, exclusiveMinimum: 1 },
    { minimum: 5, exclusiveMinimum: 2 },
    ['annotation .exclusiveMinimum'],
    ['annotation .exclusiveMinimum'],
  ],
  ['pattern', {}, { pattern: 'a' }, ['constraint-tightened .pattern'], ['constraint-loosened .pattern']],
  ['another pattern', { pattern: 'b' }, { pattern: 'a' }, ['schema-changed .pattern'], ['schema-changed .pattern']],
  [
    'uniqueItems',
    { uniqueItems: false },
    { uniqueItems: true },
    ['constraint-tightened .uniqueItems'],
    ['constraint-loosened .uniqueItems'],
  ],
  ['default', {}, { default: 1 }, ['default-added .default'], ['default-changed .default']],
  [
    'required names that are no properties',
    {},
    { required: ['x'] },
    ['property-became-required .required[x]'],
    ['property-became-optional .required[x]'],
  ],
  [
    'required as a flag',
    of({}),
    of({ required: true }),
    ['schema-changed .properties[a].required'],
    ['schema-changed .properties[a].required'],
  ],
  [
    'a required property',
    {},
    { ...of({}), required: ['a'] },
    ['property-added .properties[a]', 'property-became-required .required[a]'],
    ['required-property-removed .properties[a]'],
  ],
  [
    'additionalProperties',
    {},
    { additionalProperties: false },
    ['constraint-tightened .additionalProperties'],
    ['constraint-loosened .additionalProperties'],
  ],
  [
    'additionalProperties with a schema',
    { additionalProperties: { type: 'number' } },
    { additionalProperties: { type: 'integer' } },
    ['type-narrowed .additionalProperties.type'],
    ['type-widened .additionalProperties.type'],
  ],
  [
    'a property that a map covered',
    { additionalProperties: { type: 'number' } },
    { ...of({ type: 'string' }), additionalProperties: { type: 'number' } },
    ['property-added .properties[a]', 'schema-changed .properties[a]'],
    ['property-removed .properties[a]'],
  ],
  [
    'a property that a map covered alike',
    { additionalProperties: { type: 'number' } },
    { ...of({ type: 'number' }), additionalProperties: { type: 'number' } },
    ['property-added .properties[a]'],
    ['property-removed .properties[a]'],
  ],
  [
    'a property that a pattern may cover',
    { patternProperties: { 'a|b': {} } },
    { ...of({ type: 'string' }), patternProperties: { 'a|b': {} } },
    ['property-added .properties[a]', 'schema-changed .properties[a]'],
    ['property-removed .properties[a]'],
  ],
  [
    'items',
    { items: { type: 'number' } },
    { items: { type: 'integer' } },
    ['type-narrowed .items.type'],
    ['type-widened .items.type'],
  ],
  ['items added', {}, { items: { type: 'integer' } }, ['type-narrowed .items.type'], ['type-widened .items.type']],
  [
    'items of a tuple',
    { prefixItems: [{ type: 'number' }] },
    { prefixItems: [{ type: 'integer' }], items: false },
    ['type-narrowed .prefixItems[0].type', 'constraint-tightened .items'],
    ['type-widened .prefixItems[0].type', 'constraint-loosened .items'],
  ],
  [
    'another length of a tuple',
    { prefixItems: [{}] },
    { prefixItems: [{}, {}] },
    ['schema-changed .prefixItems[1]'],
    ['schema-changed .prefixItems[1]'],
  ],
  [
    'branches of allOf',
    { allOf: [{ type: 'number' }] },
    { allOf: [{ type: 'integer' }] },
    ['type-narrowed .allOf[0].type'],
    ['type-widened .allOf[0].type'],
  ],
  [
    'another number of branches',
    { allOf: [{}] },
    { allOf: [{}, {}] },
    ['schema-changed .allOf'],
    ['schema-changed .allOf'],
  ],
  ['readOnly', {}, { readOnly: true }, ['schema-changed .readOnly'], ['schema-changed .readOnly']],
  ['an unknown keyword', {}, { typ: 'string' }, ['schema-changed .typ'], ['schema-changed .typ']],
  [
    'a schema that is none',
    of({}),
    { properties: { a: 5 } },
    ['schema-changed .properties[a]'],
    ['schema-changed .properties[a]'],
  ],
  [
    'names of Object.prototype',
    { properties: { constructor: {} } },
    { properties: { toString: {} } },
    ['property-removed .properties[constructor]', 'property-added .properties[toString]'],
    ['property-removed .properties[toString]', 'property-added .properties[constructor]'],
  ],
];

describe('a keyword that differs', () => {
  it.each(CASES)('is told: %s', (_name, before, after, there, back) => {
    expect(spellDiff(diffSchemas(before, after))).toEqual(there);
    expect(spellDiff(diffSchemas(after, before))).toEqual(back);
  });
});

const CONDITIONAL: readonly [string, (inner: object) => object][] = [
  ['anyOf', (inner) => ({ anyOf: [{}, inner] })],
  ['oneOf', (inner) => ({ oneOf: [inner, { not: {} }] })],
  ['not', (inner) => ({ not: inner })],
  ['if', (inner) => ({ if: inner })],
  ['contains', (inner) => ({ contains: inner })],
  ['patternProperties', (inner) => ({ patternProperties: { '^x': inner } })],
  ['dependentSchemas', (inner) => ({ dependentSchemas: { a: inner } })],
  ['unevaluatedProperties', (inner) => ({ unevaluatedProperties: inner })],
];

describe('a keyword whose schemas apply only sometimes', () => {
  it.each(CONDITIONAL)('is one undecided change however much differs inside: %s', (keyword, wrap) => {
    const before = wrap({ properties: { a: { type: 'number' }, b: {} } });
    const after = wrap({ properties: { a: { type: 'integer' } }, title: 'T' });
    expect(spellDiff(diffSchemas(before, after))).toEqual([`schema-changed .${keyword}`]);
  });

  it.each(CONDITIONAL)('is no change when only prose differs inside: %s', (_keyword, wrap) => {
    const diff = diffSchemas(wrap({ title: 'one' }), wrap({ title: 'two' }));
    expect(diff.deltas).toEqual([]);
    expect(diff.annotations.map(({ keyword }) => keyword)).toEqual(['title']);
  });

  it.each(CONDITIONAL)('is undecided when it comes or goes: %s', (keyword, wrap) => {
    expect(spellDiff(diffSchemas({}, wrap({ type: 'string' })))).toEqual([`schema-changed .${keyword}`]);
    expect(spellDiff(diffSchemas(wrap({ type: 'string' }), {}))).toEqual([`schema-changed .${keyword}`]);
  });
});
