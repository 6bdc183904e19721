import { describe, expect, it } from '@jest/globals';
import { compareSchemas, type SchemaDialect, type SchemaDocument } from '../../src/schema/index.ts';
import { compare } from './compare.ts';

/** A list whose entries depend on which of two resources is asked first. */
const dynamicList = (type: string) => ({
  $id: 'https://example.com/root',
  $ref: 'middle',
  $defs: {
    middle: { $id: 'middle', $ref: 'list', $defs: { entry: { $dynamicAnchor: 'entry', type } } },
    list: {
      $id: 'list',
      type: 'array',
      items: { $dynamicRef: '#entry' },
      $defs: { entry: { $dynamicAnchor: 'entry' } },
    },
  },
});

const recursiveList = (type: string) => ({
  $id: 'https://example.com/root',
  $ref: 'middle',
  $defs: {
    middle: { $id: 'middle', $recursiveAnchor: true, anyOf: [{ type }, { $ref: 'list' }] },
    list: { $id: 'list', $recursiveAnchor: true, type: 'array', items: { $recursiveRef: '#' } },
  },
});

const TEXTS = { type: 'array', items: { type: 'string' } };
const PAIR = { type: 'array', minItems: 2, maxItems: 2, items: { type: ['integer', 'string'] } };

type Row = readonly [name: string, writer: unknown, reader: unknown, dialect?: SchemaDialect];

/** Schemas of which a hasty proof would say that nothing is lost. */
const NARROWED: readonly Row[] = [
  ['the same $dynamicRef with other targets', dynamicList('number'), dynamicList('string')],
  ['the same $recursiveRef with other targets', recursiveList('number'), recursiveList('string'), '2019-09'],
  [
    'entries behind those that an allOf speaks about',
    TEXTS,
    { allOf: [{ prefixItems: [{}] }], unevaluatedItems: false },
  ],
  [
    'entries behind those that a reference speaks about',
    TEXTS,
    { $ref: '#/$defs/x', $defs: { x: { items: [{}] } }, unevaluatedItems: false },
    '2019-09',
  ],
  [
    'entries that only one case of a condition speaks about',
    PAIR,
    {
      if: { items: { type: 'integer' } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
      then: { prefixItems: [{}, {}] },
      else: { prefixItems: [{}] },
      unevaluatedItems: false,
    },
  ],
  [
    'entries that a failing test speaks about',
    PAIR,
    { if: { items: { type: 'integer' } }, else: { prefixItems: [{}] }, unevaluatedItems: false },
  ],
  [
    'whole numbers between limits beyond the reach of rounding',
    { type: 'integer', minimum: 1_000_000_000_000.5, maximum: 1_000_000_000_002.5 },
    { type: 'integer', minimum: 1_000_000_000_002 },
  ],
  ['a limit that is no number', { type: 'integer' }, { minimum: true }],
  [
    'an $id in a value',
    { type: 'integer' },
    {
      $ref: 'https://example.com/b',
      $defs: {
        a: { const: { $id: 'https://example.com/b', type: 'integer' } },
        b: { $id: 'https://example.com/b', type: 'string' },
      },
    },
  ],
  [
    'a part in another dialect',
    { type: 'array', items: { type: 'integer' } },
    {
      $ref: '#/$defs/old',
      $defs: { old: { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] } },
    },
  ],
];

describe('nothing is called contained for', () => {
  it.each([
    { anyOf: [{}, { properties: { a: {} } }] },
    { type: 'object', anyOf: [{ properties: { b: {} } }, { properties: { a: {} } }] },
    { type: 'object', oneOf: [{ required: ['c'] }, { properties: { a: {}, b: {} } }] },
    { type: 'object', dependentSchemas: { b: { properties: { a: {} } } }, properties: { b: {} } },
    { unevaluatedProperties: false, anyOf: [{}, { properties: { a: {} } }] },
    { unevaluatedProperties: false, if: { required: ['c'] }, else: { properties: { a: {} } } },
  ])('names that only a branch of %j declares', (writer) => {
    for (const world of ['open', 'closed'] as const) {
      const { answer } = compare(writer, { properties: { b: {} }, additionalProperties: false }, '2020-12', { world });
      expect(answer).toBe('not-contained');
    }
  });

  it.each(NARROWED.map(([name, writer, reader, dialect]) => ({ name, writer, reader, dialect })))(
    '$name',
    ({ writer, reader, dialect }) => {
      expect(compare(writer, reader, dialect, { world: 'open' }).answer).not.toBe('contained');
    },
  );

  it('a reference that leads somewhere on one side only', () => {
    const schema = { $ref: 'types.json' };
    const whole: SchemaDocument = { schema, files: new Map([['types.json', { type: 'string' }]]) };
    expect(compareSchemas({ schema }, whole).answer).toBe('unknown');
    expect(compareSchemas(whole, { schema }).answer).toBe('unknown');
    expect(compareSchemas({ schema }, { schema }).answer).toBe('contained');
  });

  it('a format that only the dialect of the reader asserts', () => {
    const schema = { type: 'string', format: 'date' };
    const [early, late] = (['draft-07', '2020-12'] as const).map((dialect) => ({ schema, dialect }));
    expect(compareSchemas(late as SchemaDocument, early as SchemaDocument).answer).toBe('unknown');
    expect(compareSchemas(early as SchemaDocument, late as SchemaDocument).answer).toBe('contained');
  });

  it('a schema that was made for a question and stands where one of the file stands', () => {
    const file = { type: 'integer', properties: { a: { $ref: '#' } } };
    const made = { type: 'object', properties: file.properties };
    const document: SchemaDocument = { schema: made, file: 'a.json', files: new Map([['a.json', file]]) };
    expect(compareSchemas({ schema: { type: 'object', properties: { a: { type: 'object' } } } }, document).answer).toBe(
      'not-contained',
    );
  });
});

describe('ajv is not taken at its word for', () => {
  it('an empty array and `contains` beside a tuple, inside a test', () => {
    const reader = { if: { prefixItems: [{}], contains: {} }, else: { type: 'null' } };
    expect(compare({ type: 'array', maxItems: 0 }, reader).witness?.value).toEqual([]);
  });

  it('schemas that lead to each other: only what the value needs is shown to it', () => {
    const definitions = Array.from({ length: 300 }, (_, index) => ({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string', maxLength: 40 },
        other: { $ref: `#/$defs/s${(index * 7 + 3) % 300}` },
        list: { type: 'array', items: { $ref: `#/$defs/s${(index + 1) % 300}` } },
      },
    }));
    const $defs = Object.fromEntries(definitions.map((each, index) => [`s${index}`, each]));
    const reader = {
      properties: { list: { items: { properties: { other: { properties: { id: { maxLength: 30 } } } } } } },
    };
    const { witness } = compare({ $ref: '#/$defs/s0', $defs }, reader);
    expect(witness).toMatchObject({ path: '/list/0/other/id', keyword: 'maxLength' });
  });
});

describe('a format that nobody knows', () => {
  const ODD = { format: 'odd-one' };
  const dialect = 'draft-07';

  it.each([
    ['single values', { enum: ['a', 'b'] }, ODD],
    ['values inside', { const: { a: 'x' } }, { properties: { a: ODD } }],
    ['its opposite', { type: 'string' }, { not: ODD }],
    ["its opposite on the writer's side", { enum: ['a'], not: ODD }, { type: 'integer' }],
  ])('proves nothing and refutes nothing: %s', (_, writer, reader) => {
    expect(compare(writer, reader, dialect).answer).toBe('unknown');
  });

  it.each([
    ['contained', { enum: ['a'], ...ODD }, { enum: ['a', 'b'], ...ODD }],
    ['contained', { type: 'string' }, { type: 'string', format: 'password' }],
    ['not-contained', { type: 'string', ...ODD }, { type: 'integer' }],
  ])('does not stand in the way of what is %s', (answer, writer, reader) => {
    expect(compare(writer, reader, dialect).answer).toBe(answer);
  });
});

describe('a schema that speaks about its own verdict', () => {
  it.each([
    ['the writer', { not: { $ref: '#' } }, { type: 'string' }],
    ['the reader', { type: 'string' }, { not: { $ref: '#' } }],
    ['the reader, further away', { type: 'string' }, { anyOf: [{ allOf: [{ not: { $ref: '#' } }] }] }],
  ])('proves nothing: %s', (_, writer, reader) => {
    expect(compare(writer, reader).answer).toBe('unknown');
  });
});

describe('equal documents', () => {
  it.each([
    ['dynamic references', dynamicList('number'), '2020-12'],
    ['recursive references', recursiveList('number'), '2019-09'],
    ['references to other hosts', { allOf: [{ $ref: 'https://example.com/a' }] }, '2020-12'],
  ] as const)('are contained in each other: %s', (_, schema, dialect) => {
    expect(compare(schema, structuredClone(schema), dialect).answer).toBe('contained');
  });
});

describe('names that objects have by nature', () => {
  const proto = (text: string) => JSON.parse(text.replaceAll('@', '"__proto__"'));

  it.each([
    ['{"properties":{@:{"type":"string"}}}', '{"properties":{@:{"type":"integer"}}}'],
    ['{"type":"object","properties":{@:{}}}', '{"dependentRequired":{@:["x"]}}'],
    ['{"type":"object","properties":{@:{"type":"string"}}}', '{"additionalProperties":false}'],
  ])('are names like any other: %s, %s', (writer, reader) => {
    const { answer, witness } = compare(proto(writer), proto(reader));
    expect([answer, Object.keys(witness?.value as object)]).toEqual(['not-contained', ['__proto__']]);
  });
});
