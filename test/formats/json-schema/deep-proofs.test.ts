import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { readConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { compareSchemas } from '../../../src/schema/index.ts';
import { classAt, judge } from './judged-schemas.ts';

const text = { type: 'string' };
const settings = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });

/** Five nodes that refer to each other in a ring, all reachable from the root. */
function ring(minimum: number, rest: object = {}) {
  const node = (index: number) =>
    settings({
      x: { type: 'integer', minimum: index === 0 ? minimum : 0 },
      next: { $ref: `#/$defs/n${(index + 1) % 5}` },
    });
  return settings(
    { p: { $ref: '#/$defs/n1' }, name: text },
    { ...rest, $defs: Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`n${index}`, node(index)])) },
  );
}

describe('a break deep inside definitions', () => {
  it.each([
    ['nothing beside it', {}],
    ['a required name beside it', { required: ['name'] }],
  ])('is shown by a value of the whole schema: %s', (_, rest) => {
    const [before, after] = [ring(0, rest), ring(9, rest)];
    const [change] = judge('configuration', before, after).filter(
      ({ classification }) => classification === 'BREAKING',
    );
    const value = { enum: [change?.proof?.value] };
    expect(change?.proof?.error).toBe('p.next.next.next.next.x must be >= 9');
    expect(compareSchemas({ schema: value }, { schema: before }).answer).toBe('contained');
    expect(compareSchemas({ schema: value }, { schema: after }).answer).toBe('not-contained');
  });
});

describe('a limit that nothing stands in the way of', () => {
  it.each([
    ['a long text', { type: 'string', maxLength: 5000 }, { type: 'string', maxLength: 3000 }],
    [
      'a long address',
      { type: 'string', format: 'uri', maxLength: 2048 },
      { type: 'string', format: 'uri', maxLength: 1024 },
    ],
    ['a long list', { type: 'array', items: text, maxItems: 1000 }, { type: 'array', items: text, maxItems: 500 }],
    ['a number beyond what is exact', { type: 'integer', maximum: 2 ** 63 }, { type: 'integer', maximum: 2 ** 31 - 1 }],
  ])('breaks by its rule where no value can be shown: %s', (_, before, after) => {
    expect(classAt('configuration', settings({ p: before }), settings({ p: after }))).toBe('BREAKING');
    expect(classAt('response', settings({ p: after }), settings({ p: before }))).toBe('BREAKING');
    const [change] = judge('configuration', settings({ p: before }), settings({ p: after }));
    expect(change?.reason).not.toContain('undecided');
  });

  it.each([
    [
      'a format that the empty text does not have',
      { type: 'string', format: 'uri' },
      { type: 'string', format: 'uri', minLength: 1 },
    ],
    [
      'a format of one length',
      { type: 'string', format: 'uuid', maxLength: 900 },
      { type: 'string', format: 'uuid', maxLength: 80 },
    ],
    [
      'other limits',
      { type: 'array', items: { type: 'string', pattern: '^[ab]{1,2}$' }, uniqueItems: true },
      { type: 'array', items: { type: 'string', pattern: '^[ab]{1,2}$' }, uniqueItems: true, maxItems: 6 },
    ],
  ])('stays open where something else may keep the values out: %s', (_, before, after) => {
    expect(classAt('configuration', settings({ p: before }), settings({ p: after }))).toBe('POTENTIAL_BREAKING');
  });
});

describe('a keyword that one dialect writes in another way', () => {
  const [old, recent] = ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'];
  it.each([
    ['names', { dependencies: { a: ['b'] } }, { dependentRequired: { a: ['b'] } }],
    ['schemas', { dependencies: { a: { required: ['b'] } } }, { dependentSchemas: { a: { required: ['b'] } } }],
  ])('hurts nobody: dependent %s', (_, before, after) => {
    const sides = [
      settings({ a: text, b: text }, { $schema: old, ...before }),
      settings({ a: text, b: text }, { $schema: recent, ...after }),
    ];
    expect([classAt('configuration', sides[0], sides[1]), classAt('configuration', sides[1], sides[0])]).toEqual([
      'NON_BREAKING',
      'NON_BREAKING',
    ]);
  });

  it('still breaks what the new keyword says more', () => {
    const before = settings({ a: text, b: text }, { $schema: old, dependencies: { a: [] } });
    const after = settings({ a: text, b: text }, { $schema: recent, dependentRequired: { a: ['b'] } });
    expect(classAt('configuration', before, after)).toBe('BREAKING');
  });
});

it('names the reference that could not be followed, whoever has it', () => {
  const missing = { $ref: './missing.json' };
  const [change] = judge('response', settings({ p: text }), settings({ p: missing }));
  expect(change?.reason).toContain('effect undecided because of $ref (the file missing.json');
});

it('does not take a definition for harmless because it is so where its values are never used', () => {
  const unused = { type: 'array', maxItems: 0, items: { $ref: '#/$defs/size' } };
  const sides = (size: object, other: object) =>
    settings({ a: unused, b: unused, c: unused, live: { $ref: '#/$defs/size' }, other }, { $defs: { size } });
  const changes = judge('configuration', sides({ enum: [1, 2] }, text), sides({ enum: [1] }, { type: 'integer' }));
  const classes = new Map(changes.map(({ path, classification }) => [path, classification]));
  expect(classes.get('schema.properties[live].enum')).toBe('BREAKING');
  expect(classes.get('schema.properties[a].items.enum')).toBe('NON_BREAKING');
});

describe('a schema in a schema with an address of its own', () => {
  const db = settings(
    { host: { $ref: '#/$defs/name' } },
    { $id: 'db.json', $defs: { name: { $anchor: 'name', ...text } } },
  );
  const bundled = (reference: string, inner: object = db) =>
    settings({ db: { $ref: reference } }, { $id: 'https://acme.example/app.json', $defs: { db: inner } });

  it.each(['db.json', 'https://acme.example/db.json', 'db.json#', '#/$defs/db'])('is found as %s', (reference) => {
    expect(
      judge('configuration', bundled('#/$defs/db'), bundled(reference)).map(({ classification }) => classification),
    ).not.toContain('POTENTIAL_BREAKING');
    expect(problemsOf(bundled(reference))).toEqual([]);
  });

  it('is compared by what is in it', () => {
    const inner = { ...db, $defs: { name: { type: 'integer' } } };
    const [change] = judge('configuration', bundled('db.json'), bundled('db.json', inner));
    expect([change?.path, change?.classification]).toEqual(['schema.properties[db].properties[host].type', 'BREAKING']);
  });

  it('is still missed where nobody has the address', () => {
    expect(problemsOf(bundled('cache.json'))).toHaveLength(1);
  });

  function problemsOf(schema: object): unknown[] {
    const documents = new DocumentSet({ 'schema.json': JSON.stringify(schema) });
    return [...readConfigurationSchema({ documents, file: 'schema.json' }).findings];
  }
});
