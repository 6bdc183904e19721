import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../src/schema/index.ts';
import { compare } from './compare.ts';

function configuration(version: string): unknown {
  return JSON.parse(readFileSync(`bundles/payments-service/${version}/configuration/schema.json`, 'utf8'));
}

describe('the configuration of payments-service', () => {
  it.each([
    ['1.0.0', '1.1.0'],
    ['1.1.0', '1.2.0'],
  ])('accepts in %2$s all that it accepted in %1$s', (before, after) => {
    expect(compareSchemas({ schema: configuration(before) }, { schema: configuration(after) }).answer).toBe(
      'contained',
    );
  });

  it('shows a configuration of 1.2.0 that 2.0.0 rejects', () => {
    const { answer, witness } = compareSchemas(
      { schema: configuration('1.2.0'), file: 'before/schema.json' },
      { schema: configuration('2.0.0'), file: 'after/schema.json' },
    );
    expect({ answer, witness }).toEqual({
      answer: 'not-contained',
      witness: {
        value: { DATABASE_URL: 'https://example.com' },
        error: 'the value must have "WEBHOOK_SECRET"',
        path: '',
        keyword: 'required',
        reader: { file: 'after/schema.json', pointer: '' },
        writer: { file: 'before/schema.json', pointer: '' },
      },
    });
  });
});

describe('a witness', () => {
  it('is as small as it can be, and points at both schemas', () => {
    const schema = (maximum: number) => ({
      type: 'object',
      required: ['servers'],
      properties: {
        name: { type: 'string' },
        servers: {
          type: 'array',
          items: { type: 'object', required: ['port'], properties: { port: { type: 'integer', maximum } } },
        },
      },
    });
    expect(compare(schema(100), schema(99)).witness).toEqual({
      value: { servers: [{ port: 100 }] },
      error: 'servers[0].port must be <= 99',
      path: '/servers/0/port',
      keyword: 'maximum',
      reader: { file: 'schema.json', pointer: '/properties/servers/items/properties/port' },
      writer: { file: 'schema.json', pointer: '/properties/servers/items/properties/port' },
    });
  });

  it.each([
    [{ type: 'string' }, { type: 'string', maxLength: 3 }, 'text', 'the value must not have more than 3 characters'],
    [{ enum: ['debug', 'info'] }, { enum: ['info', 'warn'] }, 'debug', 'the value must be one of "info", "warn"'],
    [{ type: ['string', 'null'] }, { type: 'string' }, null, 'the value must be string'],
    [{ type: 'array' }, { type: 'array', uniqueItems: true }, [{}, {}], 'the value must not have the same entry twice'],
    [{ type: 'object' }, { not: { required: ['a'] } }, { a: {} }, 'the value is not allowed'],
    [{ type: 'string' }, { pattern: '^b$' }, 'a', 'the value must match the pattern ^b$'],
    [{ type: 'integer' }, { multipleOf: 2 }, 1, 'the value must be a multiple of 2'],
    [{ type: 'object' }, { minProperties: 1 }, {}, 'the value must have at least 1 member'],
    [{ type: 'array', items: { const: 1 } }, { maxItems: 2 }, [1, 1, 1], 'the value must not have more than 2 entries'],
    [{ const: [1, 2] }, { prefixItems: [true], items: false }, [1, 2], '[1] is not allowed'],
    [{ const: [1] }, { contains: { const: 2 } }, [1], 'the value must have at least 1 entry that fits contains'],
    [
      { const: [1, 1, 1] },
      { contains: { const: 1 }, maxContains: 2 },
      [1, 1, 1],
      'the value must have at least 1 entry that fits contains, and not more than 2',
    ],
    [
      { const: 1 },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      1,
      'the value fits none of the alternatives of anyOf',
    ],
    [
      { const: 1 },
      { oneOf: [{ type: 'number' }, { type: 'integer' }] },
      1,
      'the value fits more than one of the alternatives of oneOf',
    ],
  ])('of %j against %j is %j', (writer, reader, value, error) => {
    expect(compare(writer, reader, '2020-12', { world: 'open' }).witness).toMatchObject({ value, error });
  });

  it('respects the dialect: a format of 2020-12 does not reject, one of draft-07 does', () => {
    const pair = [{ type: 'string' }, { type: 'string', format: 'date' }] as const;
    expect(compare(...pair, 'draft-07').witness).toMatchObject({ value: 'a', error: 'the value must be a valid date' });
    expect(compare(...pair, '2020-12').culprit).toMatchObject({
      keyword: 'format',
      reason: 'this dialect takes it for an annotation',
    });
    expect(compare({ type: 'string' }, { type: 'string', format: 'iban' }, 'draft-07').culprit?.reason).toBe(
      'nobody knows the format iban',
    );
    expect(compare(...pair, '2020-12', { assertFormats: true }).answer).toBe('not-contained');
  });
});

describe('the closed world', () => {
  const before = { type: 'object', properties: { a: { type: 'string' } } };

  it('takes an optional property that is added for compatible, the open world does not', () => {
    const after = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } };
    expect(compare(before, after).answer).toBe('contained');
    expect(compare(before, after, '2020-12', { world: 'open' }).answer).toBe('not-contained');
  });

  it('finds a removed property when the reader is closed', () => {
    const after = { type: 'object', properties: {}, additionalProperties: false };
    expect(compare(before, after).witness).toMatchObject({
      value: { a: 'a' },
      error: 'the value must not have "a", which the schema does not know',
    });
  });

  it('leaves objects open that list no properties, or say that there may be others', () => {
    const after = { type: 'object', properties: { b: { type: 'integer' } } };
    expect(compare({ type: 'object' }, after).answer).toBe('not-contained');
    expect(compare({ ...before, additionalProperties: true }, after).answer).toBe('not-contained');
  });

  it('takes names for declared that a branch, a reference or required mentions', () => {
    const writer = {
      allOf: [{ properties: { a: {} } }, { $ref: '#/$defs/b' }],
      required: ['c'],
      $defs: { b: { properties: { b: {} } } },
    };
    for (const name of ['a', 'b', 'c']) {
      expect(compare(writer, { properties: { [name]: { type: 'string' } } }).answer).toBe('not-contained');
    }
    expect(compare(writer, { properties: { d: { type: 'string' } } }).answer).toBe('contained');
  });
});
