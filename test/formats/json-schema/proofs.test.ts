import { describe, expect, it } from '@jest/globals';
import { Coverage, DocumentSet } from '../../../src/document/index.ts';
import { SchemaDiffer, SchemaJudge } from '../../../src/formats/json-schema/index.ts';
import { jsonSchemaRules } from '../../../src/rules/index.ts';
import { type FoundChange, judge } from './judged-schemas.ts';

const text = { type: 'string' };
const settings = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });

describe('a schema with many breaks', () => {
  const before = settings(
    {
      DB: settings({ HOST: text, PORT: { type: 'integer', maximum: 65535 } }),
      MODE: { enum: ['safe', 'fast', 'raw'] },
      TAGS: { type: 'array', items: { type: 'string', maxLength: 20 } },
      LIMIT: { type: ['integer', 'null'] },
      NAME: { anyOf: [text, { type: 'integer' }] },
    },
    { additionalProperties: { type: 'number' } },
  );
  const after = settings(
    {
      DB: settings({ HOST: text, PORT: { type: 'integer', maximum: 9999 } }, { required: ['HOST'] }),
      MODE: { enum: ['safe', 'fine'] },
      TAGS: { type: 'array', items: { type: 'string', maxLength: 10 }, maxItems: 3 },
      LIMIT: { type: 'integer' },
      NAME: { anyOf: [{ type: 'integer' }, { type: 'boolean' }] },
    },
    { additionalProperties: { type: 'integer' }, required: ['MODE'] },
  );

  it('has a value for each of them that shows this very break, and no other', () => {
    expect(proofsOf(judge('configuration', before, after))).toEqual({
      'schema.properties[DB].properties[PORT].maximum': [
        { DB: { PORT: expect.any(Number) } },
        'DB.PORT must be <= 9999',
      ],
      'schema.properties[DB].required[HOST]': [{ DB: {} }, 'DB must have "HOST"'],
      'schema.properties[MODE].enum fast': [{ MODE: 'fast' }, 'MODE must be one of "safe", "fine"'],
      'schema.properties[MODE].enum raw': [{ MODE: 'raw' }, 'MODE must be one of "safe", "fine"'],
      'schema.properties[TAGS].items.maxLength': [
        { TAGS: ['aaaaaaaaaaa'] },
        'TAGS[0] must not have more than 10 characters',
      ],
      'schema.properties[TAGS].maxItems': [{ TAGS: ['a', 'a', 'a', 'a'] }, expect.stringContaining('TAGS')],
      'schema.properties[LIMIT].type': [{ LIMIT: null }, 'LIMIT must be integer'],
      'schema.properties[NAME].anyOf': [{ NAME: expect.any(String) }, expect.stringContaining('NAME')],
      'schema.additionalProperties.type': [expect.any(Object), expect.stringContaining('must be integer')],
      'schema.required[MODE]': [{}, 'the value must have "MODE"'],
    });
  });

  it('is told the same way every time', () => {
    expect(judge('configuration', before, after)).toEqual(judge('configuration', before, after));
  });

  it('names the sides by who writes the value', () => {
    const sidesOf = (changes: readonly FoundChange[]) =>
      changes.flatMap(({ proof }) => (proof ? [[proof.acceptedBy, proof.rejectedBy]] : []));
    const [narrow, wide] = [settings({ a: { maxLength: 1 } }), settings({ a: { maxLength: 2 } })];
    expect(sidesOf(judge('request', wide, narrow))).toEqual([['before', 'after']]);
    expect(sidesOf(judge('response', narrow, wide))).toEqual([['after', 'before']]);
    expect(sidesOf(judge('sent event', narrow, wide))).toEqual([['after', 'before']]);
  });
});

describe('what cannot be decided', () => {
  it.each([
    [
      'a pattern that looks ahead',
      settings({ a: { pattern: '^x' } }),
      settings({ a: { pattern: '.(?=x)' } }),
      'pattern',
    ],
    [
      'a reference to the network',
      settings({ a: text }),
      settings({ a: { $ref: 'https://example.com/a.json' } }),
      '$ref',
    ],
    ['a keyword of nobody', settings({ a: text }), settings({ a: { ...text, forbidden: ['x'] } }), 'forbidden'],
    [
      'a dialect that nobody knows',
      { $schema: 'https://example.com/own', maxLength: 2 },
      { $schema: 'https://example.com/own', maxLength: 1 },
      'maxLength',
    ],
    [
      'a newer keyword in an old dialect',
      { $schema: 'http://json-schema.org/draft-04/schema#', properties: { a: {} } },
      { $schema: 'http://json-schema.org/draft-04/schema#', properties: { a: { const: 1 } } },
      'const',
    ],
  ])('names the keyword, and is neither harmless nor a break: %s', (_case, before, after, keyword) => {
    const changes = judge('configuration', before, after).filter(
      ({ classification }) => classification !== 'NON_BREAKING',
    );
    expect(changes.map(({ proof }) => proof)).toEqual([undefined]);
    if (keyword === 'const') return;
    expect(changes[0]).toMatchObject({
      classification: 'POTENTIAL_BREAKING',
      reason: expect.stringContaining(`undecided because of ${keyword}`),
    });
  });

  it('leaves the other changes their proofs', () => {
    const before = settings({ a: { pattern: '^x' }, b: { maxLength: 5 }, c: { enum: [1, 2] } });
    const after = settings({
      a: { pattern: '.(?=x)' },
      b: { maxLength: 4 },
      c: { anyOf: [{ const: 1 }, { const: 2 }] },
    });
    const classes = judge('configuration', before, after).map(({ path, classification }) => [path, classification]);
    expect(classes).toEqual([
      ['schema.properties[a].pattern', 'POTENTIAL_BREAKING'],
      ['schema.properties[b].maxLength', 'BREAKING'],
      ['schema.properties[c].enum', 'NON_BREAKING'],
      ['schema.properties[c].anyOf', 'NON_BREAKING'],
    ]);
  });
});

describe('what an old dialect does not read', () => {
  const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
  const beside = (maxLength: number) => ({
    $schema: DRAFT_07,
    properties: { a: { $ref: '#/definitions/a', maxLength } },
    definitions: { a: text },
  });

  it('keeps its class beside a reference: its author meant something', () => {
    const [change] = judge('configuration', beside(5), beside(4));
    expect(change).toMatchObject({ classification: 'POTENTIAL_BREAKING' });
    expect(change?.proof).toBeUndefined();
  });
});

describe('a break that the rules do not see', () => {
  it('goes to the difference that causes it', () => {
    const before = settings({ a: text }, { unevaluatedProperties: { type: 'integer' } });
    const after = settings({ a: text, b: text }, { unevaluatedProperties: { type: 'integer' } });
    const [change] = judge('configuration', before, after);
    expect(change).toMatchObject({
      path: 'schema.properties[b]',
      classification: 'BREAKING',
      proof: { value: { b: 0 } },
    });
  });

  it('is a change of its own where no difference causes it', () => {
    const [before, after] = [
      fileOf(settings({ a: text, b: { maxLength: 2 } })),
      fileOf(settings({ a: { ...text, default: 'x' }, b: { maxLength: 1 } })),
    ];
    const { deltas } = new SchemaDiffer(before.documents, after.documents, new Coverage()).diff(
      before.root,
      after.root,
    );
    const judgeSchemas = new SchemaJudge(before, after, {
      owner: 'configuration',
      classOf: (kind) => jsonSchemaRules[`json-schema/${kind}`].classification,
    });
    const harmless = deltas.filter(({ kind }) => kind === 'default-added');
    const judged = judgeSchemas.judge({ before: before.root, after: after.root, deltas: harmless }, 'accept');
    expect(judged.map(({ kind, path, ruling }) => [kind, path, ruling.classification, ruling.proof?.error])).toEqual([
      ['default-added', '.properties[a].default', 'NON_BREAKING', undefined],
      ['schema-changed', '', 'BREAKING', expect.stringContaining('b must not have more than 1')],
    ]);
  });
});

describe('a renamed property', () => {
  const renames = (before: object, after: object) =>
    judge('configuration', settings(before), settings(after)).flatMap(({ path, renamedTo }) =>
      renamedTo ? [`${path} ${renamedTo}`] : [],
    );

  it('is told with what to do about it, and is a break', () => {
    const [change] = judge(
      'configuration',
      settings({ DB_URL: { type: 'string', format: 'uri' }, A: text }),
      settings({ DATABASE_URL: { type: 'string', format: 'uri' }, A: text }),
    );
    expect(change).toMatchObject({
      path: 'schema.properties[DB_URL]',
      classification: 'BREAKING',
      reason: 'configuration property DB_URL removed',
      renamedTo: 'DATABASE_URL',
      fix: expect.stringMatching(/^Accept both for a period: keep DB_URL beside DATABASE_URL/),
    });
  });

  it.each([
    [
      'one gone and one new with the same schema',
      { a: { const: 1 } },
      { zebra: { const: 1 } },
      ['schema.properties[a] zebra'],
    ],
    [
      'prose does not count',
      { a: { const: 1, description: 'old' } },
      { b: { const: 1, description: 'new' } },
      ['schema.properties[a] b'],
    ],
    [
      'similar names among many alike',
      { dbUrl: text, logLevel: text },
      { DB_URL: text, LOG_LEVEL: text },
      ['schema.properties[dbUrl] DB_URL', 'schema.properties[logLevel] LOG_LEVEL'],
    ],
    ['another schema', { a: text }, { b: { type: 'integer' } }, []],
    ['two candidates that are alike', { a: text }, { b: text, c: text }, []],
    ['two that went for one that came', { a: text, b: text }, { c: text }, []],
    ['a name that stays', { a: text, b: text }, { b: text }, []],
    [
      'names such as __proto__',
      JSON.parse('{"__proto__":{"const":1}}'),
      { constructor: { const: 1 } },
      ['schema.properties[__proto__] constructor'],
    ],
  ])('%s', (_case, before, after, expected) => {
    expect(renames(before, after)).toEqual(expected);
  });
});

function proofsOf(changes: readonly FoundChange[]): object {
  const shown = changes.filter(({ classification }) => classification !== 'NON_BREAKING');
  return Object.fromEntries(
    shown.map(({ path, proof, rule, reason }) => [
      rule.endsWith('enum-value-removed') ? `${path} ${/"(\w+)"/.exec(reason)?.[1]}` : path,
      [proof?.value, proof?.error],
    ]),
  );
}

function fileOf(schema: object) {
  const documents = new DocumentSet({ 'schema.json': JSON.stringify(schema) });
  const root = documents.load('schema.json')?.root;
  if (root === undefined) throw new Error('the schema of the test cannot be parsed');
  return { documents, root };
}
