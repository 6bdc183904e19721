import { describe, expect, it } from '@jest/globals';
import { classAt } from './judged-schemas.ts';

const open = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });
const closed = (properties: object, rest: object = {}) => open(properties, { additionalProperties: false, ...rest });
const text = { type: 'string' };
const a = (schema: object) => open({ a: schema });

const B = 'BREAKING';
const P = 'POTENTIAL_BREAKING';
const N = 'NON_BREAKING';

/**
 * What an edit means where the service accepts the value, in a configuration and in a request, and where it emits it,
 * in a response. @see JSON Schema 2020-12
 */
const TABLE: readonly (readonly [
  edit: string,
  before: object,
  after: object,
  configuration: string,
  request: string,
  response: string,
])[] = [
  ['optional property added, open', open({ a: text }), open({ a: text, b: text }), N, N, N],
  ['optional property added, closed', closed({ a: text }), closed({ a: text, b: text }), N, N, B],
  [
    'optional property added where any name was invited',
    open({ a: text }, { additionalProperties: true }),
    open({ a: text, b: text }, { additionalProperties: true }),
    P,
    P,
    N,
  ],
  [
    'optional property added to a map',
    open({}, { additionalProperties: text }),
    open({ b: { type: 'integer' } }, { additionalProperties: text }),
    P,
    P,
    B,
  ],
  ['optional property removed, open', open({ a: text, b: text }), open({ a: text }), B, P, P],
  ['optional property removed, closed', closed({ a: text, b: text }), closed({ a: text }), B, B, N],
  ['required property removed, open', open({ a: text }, { required: ['a'] }), open({}), B, P, B],
  ['required property added', open({}), open({ b: text }, { required: ['b'] }), B, B, N],
  [
    'required property with a default added',
    open({}),
    open({ b: { ...text, default: 'x' } }, { required: ['b'] }),
    P,
    P,
    N,
  ],
  ['property became required', open({ a: text }), open({ a: text }, { required: ['a'] }), B, B, N],
  ['property became optional', open({ a: text }, { required: ['a'] }), open({ a: text }), N, N, B],
  ['undeclared name required', open({ a: text }), open({ a: text }, { required: ['b'] }), B, B, N],
  ['type narrowed', a({ type: 'number' }), a({ type: 'integer' }), B, B, N],
  ['null dropped', a({ type: ['string', 'null'] }), a(text), B, B, N],
  ['type changed', a(text), a({ type: 'integer' }), B, B, B],
  ['value removed', a({ enum: ['x', 'y'] }), a({ enum: ['x'] }), B, B, N],
  ['values listed', a(text), a({ type: 'string', enum: ['x'] }), B, B, N],
  ['list of values dropped', a({ type: 'string', enum: ['x'] }), a(text), N, N, P],
  ['default changed', a({ ...text, default: 'x' }), a({ ...text, default: 'y' }), P, N, N],
  ['pattern added', a(text), a({ ...text, pattern: '^x' }), B, B, N],
  ['pattern made wider', a({ ...text, pattern: '^ab' }), a({ ...text, pattern: '^a' }), N, N, B],
  [
    'pattern that cannot be read changed',
    a({ ...text, pattern: '.(?=x)' }),
    a({ ...text, pattern: '.(?=y)' }),
    P,
    P,
    P,
  ],
  ['minLength raised', a({ ...text, minLength: 1 }), a({ ...text, minLength: 2 }), B, B, N],
  [
    'minimum written as exclusive',
    a({ type: 'number', minimum: 0 }),
    a({ type: 'number', exclusiveMinimum: 0 }),
    B,
    B,
    N,
  ],
  [
    'multipleOf made a divisor',
    a({ type: 'number', multipleOf: 0.3 }),
    a({ type: 'number', multipleOf: 0.1 }),
    N,
    N,
    B,
  ],
  ['uniqueItems added', a({ type: 'array' }), a({ type: 'array', uniqueItems: true }), B, B, N],
  ['uniqueItems dropped', a({ type: 'array', uniqueItems: true }), a({ type: 'array' }), N, N, P],
  ['format added, an annotation here', a(text), a({ ...text, format: 'uuid' }), P, P, N],
  ['closed, nothing said before', open({ a: text }), closed({ a: text }), P, P, N],
  [
    'closed, other names invited before',
    open({ a: text }, { additionalProperties: true }),
    closed({ a: text }),
    B,
    B,
    N,
  ],
  ['closed by unevaluatedProperties', open({ a: text }), open({ a: text }, { unevaluatedProperties: false }), P, P, N],
  [
    'schema of other names narrowed',
    open({}, { additionalProperties: { type: 'number' } }),
    open({}, { additionalProperties: { type: 'integer' } }),
    B,
    B,
    N,
  ],
  [
    'schema of a pattern narrowed',
    open({}, { patternProperties: { '^x': {} } }),
    open({}, { patternProperties: { '^x': text } }),
    B,
    B,
    N,
  ],
  [
    'names restricted',
    open({}, { additionalProperties: text }),
    open({}, { additionalProperties: text, propertyNames: { maxLength: 3 } }),
    B,
    B,
    N,
  ],
  ['items narrowed', a({ type: 'array', items: {} }), a({ type: 'array', items: text }), B, B, N],
  ['first item narrowed', a({ type: 'array', prefixItems: [{}] }), a({ type: 'array', prefixItems: [text] }), B, B, N],
  ['contains added', a({ type: 'array' }), a({ type: 'array', contains: text }), B, B, N],
  ['allOf branch added', a(text), a({ ...text, allOf: [{ minLength: 1 }] }), B, B, N],
  [
    'allOf branch added that says nothing new',
    a({ ...text, minLength: 2 }),
    a({ ...text, minLength: 2, allOf: [{ minLength: 1 }] }),
    N,
    N,
    N,
  ],
  ['anyOf branch removed', a({ anyOf: [text, { type: 'integer' }] }), a({ anyOf: [text] }), B, B, N],
  [
    'anyOf branch added',
    a({ anyOf: [text, { type: 'null' }] }),
    a({ anyOf: [text, { type: 'null' }, { type: 'integer' }] }),
    N,
    N,
    B,
  ],
  [
    'oneOf branch added that overlaps',
    a({ oneOf: [text, { type: 'null' }] }),
    a({ oneOf: [text, { type: 'null' }, { minLength: 3 }] }),
    B,
    B,
    B,
  ],
  ['oneOf made anyOf', a({ oneOf: [{ minLength: 1 }, text] }), a({ anyOf: [{ minLength: 1 }, text] }), N, N, B],
  ['denied more', a({ not: { type: 'null' } }), a({ not: { type: ['null', 'boolean'] } }), B, B, N],
  ['denied less', a({ not: { type: ['null', 'boolean'] } }), a({ not: { type: 'null' } }), N, N, B],
  ['condition with a stricter consequence', conditional(1), conditional(2), B, B, N],
  [
    'names that need each other',
    open({ a: text, b: text }),
    open({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
    B,
    B,
    N,
  ],
  ['keyword that nobody knows', a(text), a({ ...text, unit: 's' }), P, P, P],
];

function conditional(minLength: number): object {
  const rule = {
    if: { properties: { mode: { const: 'strict' } }, required: ['mode'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
    then: { properties: { name: { minLength } } },
  };
  return open({ mode: text, name: text }, rule);
}

describe('an edit of a schema', () => {
  it.each(TABLE)('%s', (_edit, before, after, configuration, request, response) => {
    expect([
      classAt('configuration', before, after),
      classAt('request', before, after),
      classAt('response', before, after),
    ]).toEqual([configuration, request, response]);
  });

  it.each(TABLE)('means the same for events: %s', (_edit, before, after, _configuration, request, response) => {
    expect([classAt('received event', before, after), classAt('sent event', before, after)]).toEqual([
      request,
      response,
    ]);
  });
});
