import { describe, expect, it } from '@jest/globals';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { classAt, judge, openapi } from '../json-schema/judged-schemas.ts';
import { schemaFile } from '../json-schema/schema-sides.ts';

const text = { type: 'string' };
const number = { type: 'integer' };
const readOnly = (schema: object) => ({ ...schema, readOnly: true });
const writeOnly = (schema: object) => ({ ...schema, writeOnly: true });
/** A map with one more property, so that it declares something whatever is hidden. */
const map = (properties: object, required: readonly string[] = [], rest: object = {}) => ({
  type: 'object',
  properties: { note: text, ...properties },
  ...(required.length === 0 ? {} : { required }),
  ...rest,
});
const closed = { additionalProperties: false };

const CLASSES = { N: 'NON_BREAKING', P: 'POTENTIAL_BREAKING', B: 'BREAKING' };
type Letter = keyof typeof CLASSES;

/** What a difference is in requests, and what in responses. */
const CASES: readonly [string, object, object, Letter, Letter][] = [
  ['a readOnly property becomes required', map({ id: readOnly(text) }), map({ id: readOnly(text) }, ['id']), 'N', 'N'],
  ['a readOnly property becomes optional', map({ id: readOnly(text) }, ['id']), map({ id: readOnly(text) }), 'N', 'B'],
  ['a readOnly property is removed', map({ id: readOnly(text) }), map({}), 'N', 'P'],
  ['a required readOnly property is removed', map({ id: readOnly(text) }, ['id']), map({}), 'N', 'B'],
  ['a required readOnly property is added', map({}), map({ id: readOnly(text) }, ['id']), 'N', 'N'],
  ['a readOnly property gets another type', map({ id: readOnly(text) }), map({ id: readOnly(number) }), 'N', 'B'],
  [
    'a readOnly text gets shorter',
    map({ id: readOnly({ ...text, maxLength: 9 }) }),
    map({ id: readOnly({ ...text, maxLength: 5 }) }),
    'N',
    'N',
  ],
  [
    'something inside a readOnly property is required',
    map({ m: readOnly(map({ a: text })) }),
    map({ m: readOnly(map({ a: text }, ['a'])) }),
    'N',
    'N',
  ],
  ['a property becomes readOnly', map({ id: text }), map({ id: readOnly(text) }), 'P', 'N'],
  ['a required property becomes readOnly', map({ id: text }, ['id']), map({ id: readOnly(text) }, ['id']), 'P', 'N'],
  ['a property becomes readOnly and required', map({ id: text }), map({ id: readOnly(text) }, ['id']), 'P', 'N'],
  [
    'a property of a closed map becomes readOnly',
    map({ id: text }, [], closed),
    map({ id: readOnly(text) }, [], closed),
    'P',
    'N',
  ],
  ['an optional property is no longer readOnly', map({ id: readOnly(text) }), map({ id: text }), 'N', 'N'],
  [
    'a required property is no longer readOnly',
    map({ id: readOnly(text) }, ['id']),
    map({ id: text }, ['id']),
    'B',
    'N',
  ],
  ['readOnly: false is left out', map({ id: { ...text, readOnly: false } }), map({ id: text }), 'N', 'N'],
  [
    'a writeOnly property becomes required',
    map({ pin: writeOnly(text) }),
    map({ pin: writeOnly(text) }, ['pin']),
    'B',
    'N',
  ],
  [
    'a writeOnly property becomes optional',
    map({ pin: writeOnly(text) }, ['pin']),
    map({ pin: writeOnly(text) }),
    'N',
    'N',
  ],
  ['a required writeOnly property is removed', map({ pin: writeOnly(text) }, ['pin']), map({}), 'P', 'N'],
  ['a writeOnly property gets another type', map({ pin: writeOnly(text) }), map({ pin: writeOnly(number) }), 'B', 'N'],
  [
    'a writeOnly enum grows',
    map({ pin: writeOnly({ enum: ['a'] }) }),
    map({ pin: writeOnly({ enum: ['a', 'b'] }) }),
    'N',
    'N',
  ],
  ['a property becomes writeOnly', map({ pin: text }), map({ pin: writeOnly(text) }), 'N', 'P'],
  [
    'a required property becomes writeOnly',
    map({ pin: text }, ['pin']),
    map({ pin: writeOnly(text) }, ['pin']),
    'N',
    'B',
  ],
  [
    'a required property is no longer writeOnly',
    map({ pin: writeOnly(text) }, ['pin']),
    map({ pin: text }, ['pin']),
    'N',
    'N',
  ],
  [
    'another branch requires a readOnly property',
    { allOf: [map({ id: readOnly(text) }), { type: 'object' }] },
    { allOf: [map({ id: readOnly(text) }), { type: 'object', required: ['id'] }] },
    'N',
    'N',
  ],
];

describe('properties that some messages do not carry', () => {
  it.each(CASES)('%s', (_case, before, after, request, response) => {
    expect([classAt('request', before, after), classAt('response', before, after)]).toEqual([
      CLASSES[request],
      CLASSES[response],
    ]);
    expect(judge('request', before, after)).not.toEqual([]);
    expect(judge('response', before, after)).not.toEqual([]);
  });

  it('say why nobody breaks', () => {
    const [change] = judge('request', map({ id: readOnly(text) }), map({ id: readOnly(text) }, ['id']));
    expect(change).toMatchObject({
      reason: 'property id became required: what is readOnly counts in responses, not in requests',
      why: 'Nobody breaks: requests are not affected.',
      fix: 'No action is needed.',
    });
  });

  it('are in a proof where their absence is the break', () => {
    const [change, ...others] = judge('request', map({ id: readOnly(text) }, ['id']), map({ id: text }, ['id']));
    expect(change).toMatchObject({
      rule: 'openapi/request-schema-changed',
      reason: 'readOnly of property id changed: requests have to carry the property now',
      proof: { value: {}, error: 'the value must have "id"' },
    });
    expect(others).toEqual([]);
  });

  it('leave the proofs of other breaks valid for those who know nothing of readOnly', () => {
    const limit = (maxLength: number) => map({ id: readOnly(text), name: { ...text, maxLength } }, ['id', 'name']);
    const [change] = judge('request', limit(9), limit(5));
    expect(change?.proof?.value).toEqual({ id: expect.any(String), name: 'aaaaaa' });
  });

  it('count as they are for whoever refers to one of them', () => {
    const document = (type: string) => {
      const api = openapi('request', map({ copy: { $ref: '#/components/schemas/Order/properties/id' } }));
      return schemaFile({ ...api, components: { schemas: { Order: map({ id: readOnly({ type }) }) } } });
    };
    const { changes } = diffOpenapi(document('string'), document('integer'));
    expect(changes.map(({ classification }) => classification)).toContain('BREAKING');
  });

  it('are hidden by a reference too, and in OpenAPI 3.0 not by what stands beside one', () => {
    const document = (version: string, property: object, required: readonly string[]) =>
      schemaFile({
        ...openapi('request', map({ id: property }, required)),
        openapi: version,
        components: { schemas: { Id: text, Made: readOnly(text) } },
      });
    const classOf = (version: string, property: object) => {
      const { changes } = diffOpenapi(document(version, property, []), document(version, property, ['id']));
      return changes.map(({ classification }) => classification);
    };
    expect(classOf('3.0.3', { $ref: '#/components/schemas/Made' })).toEqual(['NON_BREAKING']);
    expect(classOf('3.1.0', { $ref: '#/components/schemas/Id', readOnly: true })).toEqual(['NON_BREAKING']);
    expect(classOf('3.0.3', { $ref: '#/components/schemas/Id', readOnly: true })).toEqual(['BREAKING']);
  });

  it('are ordinary ones in configurations and events, where the keyword stays undecided', () => {
    expect(classAt('configuration', map({ id: readOnly(text) }), map({ id: readOnly(text) }, ['id']))).toBe('BREAKING');
    expect(classAt('configuration', map({ id: text }), map({ id: readOnly(text) }))).toBe('POTENTIAL_BREAKING');
    expect(classAt('sent event', map({ id: text }), map({ id: readOnly(text) }))).toBe('POTENTIAL_BREAKING');
  });
});
