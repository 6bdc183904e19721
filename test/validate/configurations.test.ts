import { describe, expect, it } from '@jest/globals';
import { findIn, summarize } from './make-bundle.ts';

const DRAFT_04 = 'http://json-schema.org/draft-04/schema#';

/** Findings about values against a schema that stands in `c/schema.json`; the values begin on line 4. */
function findValues(values: string, schema: unknown, files: Record<string, unknown> = {}): string[] {
  return summarize(
    findIn(`configuration:\n  schema: c/schema.json\n  values: ${values}\n`, { 'c/schema.json': schema, ...files }),
  );
}

describe('values of a configuration', () => {
  it('are checked by draft-07 where the schema says so, else by 2020-12', () => {
    const tuple = { properties: { A: { type: 'array', items: [{ type: 'string' }] } } };
    expect(findValues('{ A: [1] }', { $schema: 'http://json-schema.org/draft-07/schema#', ...tuple })).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.A[0] 5:17',
    ]);
    const prefix = { properties: { A: { prefixItems: [{ type: 'string' }] } } };
    expect(findValues('{ A: [1] }', prefix)).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.A[0] 5:17',
    ]);
  });

  it('are checked by draft-04 where the schema says so, in all its files', () => {
    const schema = {
      $schema: DRAFT_04,
      id: 'https://example.com/s.json',
      properties: {
        A: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
        B: { $ref: 'b.json' },
        exclusiveMinimum: { enum: [{ minimum: 1, exclusiveMinimum: true }] },
      },
    };
    const files = { 'c/b.json': { maximum: 5, exclusiveMaximum: true } };
    expect(
      findValues('{ A: 9, B: 4, exclusiveMinimum: { minimum: 1, exclusiveMinimum: true } }', schema, files),
    ).toEqual([]);
    expect(findValues('{ A: 1, B: 5 }', schema, files)).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.A 5:16',
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.B 5:22',
    ]);
  });

  it('are checked by the dialect of OpenAPI, and by schemas with a name of their own for id', () => {
    const schema = {
      $schema: 'https://spec.openapis.org/oas/3.1/dialect/base',
      id: 'x',
      properties: { A: { id: 'y', type: 'string' } },
    };
    expect(findValues('{ A: 1 }', schema)).toEqual(['CONFIG_VALUES_VALIDATION_FAILED configuration.values.A 5:16']);
  });

  it('are checked by the files that the schema refers to', () => {
    const schema = {
      $id: 'https://example.com/s.json',
      properties: { A: { $ref: '../shared/types.json#/$defs/port' } },
    };
    const types = { $defs: { port: { $ref: '#/$defs/number' }, number: { type: 'integer' } } };
    expect(findValues('{ A: x }', schema, { 'shared/types.json': types })).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.A 5:16',
    ]);
  });

  it('are checked by a schema that refers to itself', () => {
    const tree = { properties: { child: { $ref: '#' }, size: { type: 'integer' } } };
    expect(findValues('{ child: { child: { size: big } } }', tree)).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.child.child.size 5:37',
    ]);
  });

  it('may have names that every object inherits', () => {
    const schema = { additionalProperties: false, required: ['toString'], properties: { A: {} } };
    expect(findValues('{ __proto__: 1, A: 1 }', schema)).toEqual([
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.toString 5:3',
      'CONFIG_VALUES_VALIDATION_FAILED configuration.values.__proto__ 5:13',
    ]);
  });

  it('are compared with constants that are maps', () => {
    expect(findValues('{ A: { x: 1 } }', { properties: { A: { const: { x: 1 } } } })).toEqual([]);
  });

  it('are not checked when there are none', () => {
    expect(findValues('{}', { required: ['A'] })).toEqual([]);
  });
});

describe('schemas of configurations', () => {
  it.each([
    ['an unknown dialect', { $schema: 'http://json-schema.org/draft-03/schema#' }, '$schema 2:14'],
    ['a bound of a later draft', { $schema: DRAFT_04, exclusiveMinimum: 5 }, 'exclusiveMinimum 3:23'],
    ['a word without its bound', { $schema: DRAFT_04, exclusiveMaximum: true }, 'exclusiveMaximum 3:23'],
    ['a list', [], ' 1:1'],
    ['a wrong keyword value', { minProperties: -1 }, 'minProperties 2:20'],
    ['a bad expression', { patternProperties: { '(': {} } }, 'patternProperties[(] 3:5'],
    ['an address on the network', { $ref: 'https://example.com/a.json' }, '$ref 2:11'],
  ])('%s is an error at its place', (_, schema, place) => {
    expect(findValues('{ A: 1 }', schema)).toEqual([`INVALID_CONFIG_SCHEMA ${place}`]);
  });

  it('that never end are an error, not a crash', () => {
    const circle = { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' };
    expect(findValues('{ A: 1 }', circle)).toEqual(['INVALID_CONFIG_SCHEMA  1:1']);
  });

  it('may say $ref where it is no reference', () => {
    const schema = { properties: { $ref: { type: 'string' }, A: { enum: [{ $ref: '#/nowhere' }, 1] } } };
    expect(findValues('{ $ref: x, A: 1 }', schema)).toEqual([]);
  });

  it('shared by two configurations are reported once', () => {
    const contract = 'configurations: [{ name: a, schema: s.json }, { name: b, schema: s.json }]\n';
    expect(summarize(findIn(contract, { 's.json': '{' }))).toEqual(['INVALID_CONFIG_JSON  1:2']);
  });
});
