import { describe, expect, it } from '@jest/globals';
import { compareSchemas, type SchemaDialect, type SchemaDocument } from '../../src/schema/index.ts';
import { answers, compare } from './compare.ts';

const tree = (leaf: unknown) => ({
  $ref: '#/$defs/node',
  $defs: {
    node: {
      type: 'object',
      required: ['value'],
      properties: { value: leaf, children: { type: 'array', items: { $ref: '#/$defs/node' } } },
    },
  },
});

describe('references', () => {
  it('are followed through recursion', () => {
    expect(answers(tree({ type: 'integer' }), tree({ type: 'number' }))).toBe('contained, not-contained');
  });

  it('prove a recursive schema equal to itself, unrolled once', () => {
    const once = tree({ type: 'integer' });
    const unrolled = { ...once, $ref: undefined, ...once.$defs.node };
    expect(answers(once, JSON.parse(JSON.stringify(unrolled)))).toBe('contained, contained');
  });

  it.each<[string, unknown]>([
    ['a pointer', { $ref: '#/$defs/a', $defs: { a: { type: 'integer' } } }],
    ['an anchor', { $ref: '#here', $defs: { a: { $anchor: 'here', type: 'integer' } } }],
    [
      'an $id',
      {
        $id: 'https://example.com/root',
        $ref: 'part',
        $defs: { a: { $id: 'https://example.com/part', type: 'integer' } },
      },
    ],
    [
      'a pointer into an $id',
      {
        $ref: 'https://example.com/part#/$defs/b',
        $defs: { a: { $id: 'https://example.com/part', $defs: { b: { type: 'integer' } } } },
      },
    ],
    ['a dynamic anchor', { $dynamicRef: '#d', $defs: { a: { $dynamicAnchor: 'd', type: 'integer' } } }],
    ['an escaped pointer', { $ref: '#/$defs/a~1b%20c', $defs: { 'a/b c': { type: 'integer' } } }],
  ])('lead to %s', (_, schema) => {
    expect(answers(schema, { type: 'integer' })).toBe('contained, contained');
  });

  it.each<[string, unknown, SchemaDialect]>([
    [
      'an `id` that is none after draft-04',
      { allOf: [{ id: 'x', $ref: '#/$defs/a' }], $defs: { a: { type: 'integer' } } },
      '2020-12',
    ],
    [
      'an `$id` beside a `$ref` of draft-07',
      { allOf: [{ $id: 'x', $ref: '#/definitions/a' }], definitions: { a: { type: 'integer' } } },
      'draft-07',
    ],
    [
      'an `id` of draft-04',
      { allOf: [{ $ref: 'b/c' }], definitions: { a: { id: 'b/', definitions: { d: { id: 'c', type: 'integer' } } } } },
      'draft-04',
    ],
    [
      'an `$id` that is an anchor in draft-07',
      { allOf: [{ $ref: '#a' }], definitions: { a: { $id: '#a', type: 'integer' } } },
      'draft-07',
    ],
  ])('are read with %s', (_, schema, dialect) => {
    expect(answers(schema, { type: 'integer' }, dialect)).toBe('contained, contained');
  });

  it.each(['a@v1,+.json', 'types of things.json', 'ä.json', '%zz.json'])('find the file %s', (file) => {
    const files = new Map([[file, { type: 'integer' }]]);
    expect(compareSchemas({ schema: { type: 'integer' } }, { schema: { $ref: file }, files }).answer).toBe('contained');
  });

  it('stay inside their file when another one calls itself the same', () => {
    const named = (type: string) => ({
      $id: 'https://example.com/settings',
      $ref: '#/$defs/a',
      $defs: { a: { type } },
    });
    const files = new Map([
      ['a.json', named('string')],
      ['b.json', named('integer')],
    ]);
    const document: SchemaDocument = { schema: files.get('b.json'), file: 'b.json', files };
    expect(compareSchemas({ schema: { type: 'integer' } }, document).answer).toBe('contained');
  });

  it('ignore what stands beside them before 2019-09', () => {
    const schema = { $ref: '#/definitions/a', minimum: 5, definitions: { a: { type: 'integer' } } };
    expect(answers(schema, { type: 'integer' }, 'draft-07')).toBe('contained, contained');
    expect(answers(schema, { type: 'integer' }, '2019-09')).toBe('contained, not-contained');
  });

  it('lend their siblings no weight before 2019-09, however alike they look', () => {
    const definitions = { a: { type: ['integer', 'null'] } };
    const writer = { $ref: '#/definitions/a', minimum: 5, definitions };
    expect(compare(writer, { minimum: 5 }, 'draft-07').witness).toMatchObject({ value: 0 });
    expect(compare(writer, { minimum: 5 }, '2020-12').answer).toBe('contained');
  });

  it('reach other files, and name those where a keyword stands', () => {
    const document = (maximum: number): SchemaDocument => ({
      schema: { properties: { port: { $ref: '../types/port.json' } } },
      file: 'service/schema.json',
      files: new Map([['types/port.json', { type: 'integer', maximum }]]),
    });
    const { witness } = compareSchemas(document(10), document(9));
    expect(witness).toMatchObject({
      value: { port: 10 },
      reader: { file: 'types/port.json', pointer: '' },
      path: '/port',
    });
    expect(witness?.writer?.file).toBe('service/schema.json');
  });

  it('read a schema that is part of a larger file', () => {
    const api = (type: string) => ({
      components: { schemas: { Id: { type }, Pet: { properties: { id: { $ref: '#/components/schemas/Id' } } } } },
    });
    const document = (type: string): SchemaDocument => ({
      schema: api(type).components.schemas.Pet,
      dialect: 'openapi-3.0',
      file: 'openapi.yaml',
      pointer: '/components/schemas/Pet',
      files: new Map([['openapi.yaml', api(type)]]),
    });
    expect(compareSchemas(document('integer'), document('number')).answer).toBe('contained');
    expect(compareSchemas(document('number'), document('integer')).witness?.reader).toEqual({
      file: 'openapi.yaml',
      pointer: '/components/schemas/Id',
    });
  });

  it.each([
    ['https://example.com/schema.json', 'not local'],
    ['../../etc/passwd', 'not among the given ones'],
    ['#/$defs/nowhere', 'leads nowhere'],
    ['#nowhere', 'no anchor'],
    ['%zz.json', 'not among the given ones'],
    ['http://[', 'no address'],
  ])('to %s are unknown and say why', (reference, reason) => {
    const result = compare({ type: 'string' }, { $ref: reference });
    expect(result).toMatchObject({ answer: 'unknown', culprit: { keyword: '$ref' } });
    expect(result.reason).toContain(reason);
  });
});
