import { describe, expect, it } from '@jest/globals';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { diffSchemas, schemaFile, spellDiff } from './schema-sides.ts';

const text = { type: 'string' };
const nothing = { type: 'null' };
const X = { $defs: { X: { type: 'object', properties: { a: text }, required: ['a'] } } };
const ref = { $ref: '#/$defs/X' };
const hasA = { type: 'object', properties: { a: text }, required: ['a'] };
const hasB = { properties: { b: text }, required: ['b'] };

/** Name, old schema, new schema, differences from old to new, differences from new to old. */
const CASES: readonly [string, unknown, unknown, string[], string[]][] = [
  ['allOf of one', { allOf: [text] }, text, [], []],
  ['anyOf of one', { items: { anyOf: [text] } }, { items: text }, [], []],
  ['allOf of one reference', { items: { allOf: [ref] }, ...X }, { items: ref, ...X }, [], []],
  ['another branch alone', { allOf: [{ type: 'number' }] }, text, ['type-changed .type'], ['type-changed .type']],
  [
    'anyOf of types',
    { anyOf: [text, nothing] },
    { type: ['string', 'null'] },
    ['schema-changed .anyOf'],
    ['schema-changed .anyOf'],
  ],
  [
    'anyOf of fewer types',
    { type: ['string', 'null'] },
    { oneOf: [text, { type: 'string', maxLength: 3 }] },
    ['type-narrowed .type', 'schema-changed .oneOf'],
    ['type-widened .type', 'schema-changed .oneOf'],
  ],
  [
    'anyOf that tells no types',
    { anyOf: [text, { minimum: 1 }] },
    text,
    ['schema-changed .type', 'schema-changed .anyOf'],
    ['schema-changed .type', 'schema-changed .anyOf'],
  ],
  [
    'a type beside the same anyOf',
    { anyOf: [{}], title: 'T' },
    { ...text, anyOf: [{}], title: 'T' },
    ['schema-changed .type'],
    ['schema-changed .type'],
  ],
  [
    'branches that only refer to themselves',
    { anyOf: [{ $ref: '#' }, { $ref: '#' }] },
    text,
    ['schema-changed .type', 'schema-changed .anyOf'],
    ['schema-changed .type', 'schema-changed .anyOf'],
  ],
  ['the order of allOf', { allOf: [hasA, hasB] }, { allOf: [hasB, hasA] }, [], []],
  [
    'the order of allOf and a change',
    { allOf: [hasA, hasB, { $ref: '#/$defs/t' }], $defs: { t: { minLength: 1 } } },
    { allOf: [{ $ref: '#/$defs/t' }, hasB, hasA], $defs: { t: { minLength: 2 } } },
    ['constraint-tightened .allOf[0].minLength'],
    ['constraint-loosened .allOf[2].minLength'],
  ],
  [
    'a property in another branch',
    { allOf: [hasA, hasB] },
    { allOf: [{ type: 'object' }, { properties: { a: text, b: text }, required: ['a', 'b'] }] },
    [],
    [],
  ],
  [
    'a property in another branch with another type',
    { allOf: [hasA, hasB] },
    { allOf: [{ type: 'object' }, { properties: { a: { type: 'number' }, b: text }, required: ['a', 'b'] }] },
    ['type-changed .allOf[0].properties[a].type'],
    ['type-changed .allOf[1].properties[a].type'],
  ],
  [
    'a property beside the branches',
    { ...hasA, allOf: [hasB, {}] },
    { type: 'object', allOf: [hasB, { properties: { a: text }, required: ['a'] }] },
    [],
    [],
  ],
  [
    'a property declared twice',
    { allOf: [hasA, {}] },
    { allOf: [hasA, { properties: { a: { maxLength: 3 } } }] },
    ['schema-changed .allOf[1].properties[a]'],
    ['schema-changed .allOf[1].properties[a]'],
  ],
  [
    'a required property that is gone from all branches',
    { allOf: [hasA, { properties: { c: {} }, required: ['b'] }, hasB] },
    { allOf: [hasA, { properties: { c: {} }, required: ['b'] }, {}] },
    ['required-property-removed .allOf[2].properties[b]'],
    ['property-added .allOf[2].properties[b]'],
  ],
  [
    'types of branches that exclude each other',
    { allOf: [text, { type: 'number' }] },
    { allOf: [text, { type: 'integer' }] },
    ['type-narrowed .allOf[1].type'],
    ['type-widened .allOf[1].type'],
  ],
  [
    'a property of a closed object',
    { properties: {}, additionalProperties: false },
    { properties: { a: {} }, additionalProperties: false },
    ['property-added-to-closed .properties[a]'],
    ['property-removed-from-closed .properties[a]'],
  ],
  [
    'a property of an object that its branches close',
    { allOf: [{ properties: {} }, hasB], unevaluatedProperties: false },
    { allOf: [hasA, hasB], unevaluatedProperties: false },
    [
      'type-narrowed .allOf[0].type',
      'property-added-to-closed .allOf[0].properties[a]',
      'property-became-required .allOf[0].required[a]',
    ],
    ['type-widened .allOf[0].type', 'required-property-removed-from-closed .allOf[0].properties[a]'],
  ],
  [
    'a property that a pattern lets pass anyway',
    { patternProperties: { '^x': {} }, additionalProperties: false },
    { properties: { xa: {} }, patternProperties: { '^x': {} }, additionalProperties: false },
    ['property-added .properties[xa]', 'schema-changed .properties[xa]'],
    ['property-removed .properties[xa]'],
  ],
];

describe('schemas made of branches', () => {
  it.each(CASES)('are compared as a whole: %s', (_name, before, after, there, back) => {
    expect(spellDiff(diffSchemas(before, after))).toEqual(there);
    expect(spellDiff(diffSchemas(after, before))).toEqual(back);
  });

  it.each(CASES)('leave nothing unclassified: %s', (_name, before, after) => {
    const { changes } = diffConfigurationSchema(schemaFile(before), schemaFile(after));
    expect(changes.map(({ rule }) => rule)).not.toContain('json-schema/unclassified-change');
  });
});
