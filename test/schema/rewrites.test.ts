import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareSchemas, type SchemaDialect, type SchemaDocument } from '../../src/schema/index.ts';

interface Rewrite {
  readonly heading: string;
  readonly text: string;
  readonly sides: readonly [SchemaDocument, SchemaDocument];
}

function readRewrites(): Rewrite[] {
  const rewrites: Rewrite[] = [];
  let heading = '';
  for (const text of readFileSync('test/schema/rewrites.txt', 'utf8').split('\n').slice(1)) {
    if (text.startsWith('#')) heading = text.slice(2);
    else if (text !== '') rewrites.push({ heading, text, sides: readSides(text) });
  }
  return rewrites;
}

function readSides(text: string): [SchemaDocument, SchemaDocument] {
  const [left = '', right = ''] = text.split(/ = (?=[\w.-]* ?[{tf])/);
  return [readSide(left), readSide(right)];
}

function readSide(text: string): SchemaDocument {
  const [, dialect = '2020-12', schema = ''] = /^(?:([\w.-]+) (?=\{))?(.*)$/.exec(text) ?? [];
  return { schema: JSON.parse(schema), dialect: dialect as SchemaDialect };
}

/** Where schemas stand in others. */
const PLACES: readonly (readonly [name: string, place: (schema: unknown) => unknown])[] = [
  ['a member', (schema) => ({ type: 'object', properties: { v: schema }, required: ['v'] })],
  ['the entries', (schema) => ({ type: 'array', items: schema })],
  ['all other members', (schema) => ({ type: 'object', additionalProperties: schema })],
  ['a recursive definition', inDefinition],
  ['a branch', (schema) => ({ anyOf: [{ type: 'null' }, { type: 'object', properties: { v: schema } }] })],
  ['a negation', (schema) => ({ type: 'object', not: { required: ['v'], properties: { v: schema } } })],
  // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
  ['a test', (schema) => ({ type: 'object', if: { properties: { v: schema } }, then: { required: ['w'] } })],
];

function inDefinition(schema: unknown): unknown {
  const node = { type: 'object', properties: { v: schema, next: { $ref: '#/$defs/node' } } };
  return { $ref: '#/$defs/node', $defs: { node } };
}

const REWRITES = readRewrites();
/** A schema with references means something else in another place. */
const MOVABLE = REWRITES.filter(({ text, sides }) => !text.includes('"$') && sides[0].dialect === sides[1].dialect);

describe('a rewrite is contained both ways:', () => {
  it.each(REWRITES)('$heading: $text', ({ sides: [left, right] }) => {
    for (const world of ['open', 'closed'] as const) {
      expect(compareSchemas(left, right, { world }).answer).toBe('contained');
      expect(compareSchemas(right, left, { world }).answer).toBe('contained');
    }
  });

  it.each(PLACES)('also as the schema of %s', (_, place) => {
    const wrong = MOVABLE.filter(({ sides }) => {
      const [left, right] = sides.map(({ schema, dialect }) => ({ schema: place(schema), dialect }));
      if (left === undefined || right === undefined) return true;
      return [compareSchemas(left, right), compareSchemas(right, left)].some(({ answer }) => answer !== 'contained');
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
