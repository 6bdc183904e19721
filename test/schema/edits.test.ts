import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';

type Schema = Record<string, unknown>;

/** Where a schema may stand; each place takes one, and what it makes of two says nothing new about them. */
const PLACES: readonly (readonly [name: string, place: (schema: Schema) => Schema])[] = [
  ['a setting', (schema) => object({ name: { type: 'string' }, setting: schema }, { required: ['setting'] })],
  ['a closed map', (schema) => object({ setting: schema }, { additionalProperties: false })],
  ['entries', (schema) => object({ list: { type: 'array', items: schema } })],
  ['values of a map', (schema) => object({ map: { type: 'object', additionalProperties: schema } })],
  ['three maps further inside', (schema) => object({ a: object({ b: object({ c: schema }, { required: ['c'] }) }) })],
  ['a variant', (schema) => ({ oneOf: [variant('x', { value: schema }), variant('y', {})] })],
  ['a definition', (schema) => ({ ...object({ a: { $ref: '#/$defs/t' } }), $defs: { t: schema } })],
  [
    'a tree',
    (schema) => ({
      $ref: '#/$defs/node',
      $defs: { node: object({ value: schema, children: { type: 'array', items: { $ref: '#/$defs/node' } } }) },
    }),
  ],
];

function object(properties: Schema, more: Schema = {}): Schema {
  return { type: 'object', properties, ...more };
}

function variant(kind: string, properties: Schema): Schema {
  return object({ kind: { const: kind }, ...properties }, { required: ['kind', ...Object.keys(properties)] });
}

const EDITS = readFileSync('test/schema/edits.txt', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, there, back, before, after] = /^([YN])([YN]) (.*) => (.*)$/.exec(line) ?? [];
    if (before === undefined || after === undefined) return [];
    const schemas = [JSON.parse(before), JSON.parse(after)] as const;
    return [{ line, before: schemas[0] as Schema, after: schemas[1] as Schema, expected: `${there}${back}` }];
  });

const LETTERS = { contained: 'Y', 'not-contained': 'N', unknown: '?' };

describe('edits as people make them', () => {
  it.each(PLACES)('are decided alike in %s', (_, place) => {
    const wrong = EDITS.flatMap(({ line, before, after, expected }) => {
      const [there, back] = [compare(place(before), place(after)), compare(place(after), place(before))];
      const found = `${LETTERS[there.answer]}${LETTERS[back.answer]}`;
      return found === expected ? [] : [`${found} instead of ${line}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('laws of sets', () => {
  const any = (...anyOf: readonly Schema[]) => ({ anyOf });
  const all = (...allOf: readonly Schema[]) => ({ allOf });
  const not = (schema: Schema) => ({ not: schema });
  const next = (index: number) => EDITS[(index * 7 + 3) % EDITS.length]?.after ?? {};

  it('hold for all of these schemas', () => {
    const wrong = EDITS.flatMap(({ before: a, line }, index) => {
      const b = next(index);
      const contained: readonly (readonly [string, unknown, unknown])[] = [
        ['a part of a union', a, any(a, b)],
        ['a section of both', all(a, b), a],
        ['the opposite of the opposite', a, not(not(a))],
        ['the other order', all(a, b), all(b, a)],
        ['neither', not(any(a, b)), all(not(a), not(b))],
        ['exactly one', { oneOf: [a, b] }, any(a, b)],
      ];
      const broken = contained.filter(([, writer, reader]) => compare(writer, reader).answer === 'not-contained');
      const own = compare(a, not(a)).answer === 'not-contained' ? [] : ['its own opposite'];
      return [...broken.map(([name]) => name), ...own].map((name) => `${name}: ${line}`);
    });
    expect(wrong).toEqual([]);
  });
});
