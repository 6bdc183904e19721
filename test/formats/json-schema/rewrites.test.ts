import { describe, expect, it } from '@jest/globals';
import { classAt, judge, type Place } from './judged-schemas.ts';

const PLACES: readonly Place[] = ['configuration', 'request', 'response', 'received event', 'sent event'];
const BOUNDED = { type: 'integer', minimum: 1 };
const MONEY = { type: 'object', properties: { amount: { type: 'integer' } }, required: ['amount'] };

/** Schemas that say the same in other words; each pair is compared both ways. */
const REWRITES: readonly (readonly [name: string, one: object, other: object])[] = [
  [
    'a branch wrapped in allOf',
    { anyOf: [{ type: 'string' }, MONEY] },
    { anyOf: [{ type: 'string' }, { allOf: [MONEY] }] },
  ],
  [
    'allOf split in two',
    { type: 'string', minLength: 1, maxLength: 9 },
    { allOf: [{ type: 'string', minLength: 1 }, { maxLength: 9 }] },
  ],
  [
    'allOf split with a part beside it',
    MONEY,
    { type: 'object', properties: MONEY.properties, allOf: [{ required: ['amount'] }] },
  ],
  ['an enum of one and const', { enum: ['fast'] }, { const: 'fast' }],
  ['null as a type and as a branch', { type: ['string', 'null'] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  ['null as a type and as a value', { type: ['boolean', 'null'] }, { enum: [true, false, null] }],
  ['null in either branch first', { oneOf: [{ type: 'null' }, MONEY] }, { oneOf: [MONEY, { type: 'null' }] }],
  ['anyOf in another order', { anyOf: [{ type: 'string' }, BOUNDED] }, { anyOf: [BOUNDED, { type: 'string' }] }],
  [
    'anyOf and oneOf of what cannot overlap',
    { anyOf: [{ type: 'string' }, BOUNDED] },
    { oneOf: [{ type: 'string' }, BOUNDED] },
  ],
  ['integer bounds', BOUNDED, { type: 'integer', minimum: 0.5 }],
  ['exclusive integer bounds', BOUNDED, { type: 'integer', exclusiveMinimum: 0 }],
  ['integers and multiples of one', { type: 'integer' }, { type: 'number', multipleOf: 1 }],
  ['booleans and their values', { type: 'boolean' }, { enum: [true, false] }],
  ['alternatives of one value and their list', { enum: ['a', 'b'] }, { anyOf: [{ const: 'a' }, { const: 'b' }] }],
  ['a denied denial', { type: 'string' }, { not: { not: { type: 'string' } } }],
  ['a required name beside the properties', MONEY, { ...MONEY, required: ['amount', 'amount'] }],
  // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
  ['a condition that always holds', MONEY, { if: true, then: MONEY }],
  [
    'texts of a length and a pattern of that length',
    { type: 'string', minLength: 1 },
    { type: 'string', pattern: '[\\s\\S]' },
  ],
];

describe('the same schema in other words', () => {
  it.each(REWRITES.flatMap(([name, one, other]) => PLACES.map((place) => ({ name, place, one, other }))))(
    'hurts nobody: $name, $place',
    ({ place, one, other }) => {
      expect([
        classAt(place, inProperty(one), inProperty(other)),
        classAt(place, inProperty(other), inProperty(one)),
      ]).toEqual(['NON_BREAKING', 'NON_BREAKING']);
    },
  );

  it.each(PLACES)('hurts nobody as a definition or in place: %s', (place) => {
    const [inPlace, extracted] = [
      inProperty(MONEY),
      { ...inProperty({ $ref: refAt(place) }), ...definitionsAt(place) },
    ];
    const withDefinitions = (schema: object) => ({ ...schema, ...definitionsAt(place) });
    expect(classAt(place, withDefinitions(inPlace), extracted)).toBe('NON_BREAKING');
    expect(classAt(place, extracted, withDefinitions(inPlace))).toBe('NON_BREAKING');
  });

  it('is said to be the same where a rule alone could not tell', () => {
    const changes = judge(
      'configuration',
      inProperty({ enum: ['a', 'b'] }),
      inProperty({ anyOf: [{ const: 'a' }, { const: 'b' }] }),
    );
    const change = changes.find(({ rule }) => rule === 'json-schema/schema-changed');
    expect(change).toMatchObject({ classification: 'NON_BREAKING', fix: 'No action is needed.' });
    expect(change?.reason).toContain('every value that the old schema accepts is accepted by the new one too');
  });

  it('hurts nobody when definitions move to $defs', () => {
    const before = { properties: { a: { $ref: '#/definitions/m' } }, definitions: { m: MONEY } };
    const after = { properties: { a: { $ref: '#/$defs/m' } }, $defs: { m: MONEY } };
    expect([classAt('configuration', before, after), classAt('configuration', after, before)]).toEqual([
      'NON_BREAKING',
      'NON_BREAKING',
    ]);
  });

  it.each(['request', 'response'] as const)('hurts nobody when nullable becomes a type: %s', (place) => {
    const old = inProperty({ type: 'string', nullable: true });
    const now = inProperty({ type: ['string', 'null'] });
    const found = [...judge(place, old, now), ...judge(place, now, old)];
    expect(found.filter(({ classification }) => classification !== 'NON_BREAKING')).toEqual([]);
  });
});

function inProperty(schema: object): { type: string; properties: { a: object } } {
  return { type: 'object', properties: { a: schema } };
}

function refAt(place: Place): string {
  if (place === 'configuration') return '#/$defs/money';
  const body = place.endsWith('event')
    ? 'channels/orders/messages/order/payload/schema'
    : `paths/~1orders/post/${bodyOf(place)}/content/application~1json/schema`;
  return `#/${body}/$defs/money`;
}

function bodyOf(place: Place): string {
  return place === 'request' ? 'requestBody' : 'responses/200';
}

function definitionsAt(_place: Place): object {
  return { $defs: { money: MONEY } };
}
