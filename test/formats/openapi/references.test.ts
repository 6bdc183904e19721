import { describe, expect, it } from '@jest/globals';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { compareTexts, documentOf, fileOf, linesOf } from './compare-texts.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const body = (schema: object) => ({ content: json(schema) });
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const money = (type: string) => ({ type: 'object', properties: { value: { type, description: 'Cents' } } });

/** Two operations that reach the same definition, one of them in both directions. */
function shop(value: object): object {
  return documentOf({
    paths: {
      '/charges': {
        get: { responses: { 200: { description: 'All', ...body({ type: 'array', items: ref('schemas', 'Money') }) } } },
        post: {
          requestBody: body(ref('schemas', 'Money')),
          responses: { 201: { description: 'One', ...body(ref('schemas', 'Money')) } },
        },
      },
    },
    components: { schemas: { Money: value } },
  });
}

describe('a shared definition', () => {
  it('gives one change per direction, with all operations that it reaches', () => {
    const { changes } = compareTexts(shop(money('integer')), shop(money('string')));
    expect(changes.map(({ rule, path, direction, affects }) => ({ rule, path, direction, affects }))).toEqual([
      {
        rule: 'openapi/response-type-changed',
        path: 'openapi.paths[/charges].methods[GET].responses[200].content[application/json].schema.items.properties[value].type',
        direction: 'emit',
        affects: ['GET /charges', 'POST /charges'],
      },
      {
        rule: 'openapi/request-type-changed',
        path: 'openapi.paths[/charges].methods[POST].request-body.content[application/json].schema.properties[value].type',
        direction: 'accept',
        affects: undefined,
      },
    ]);
  });

  it('gives one change for its prose, whoever writes the values', () => {
    const after = shop({ ...money('integer'), description: 'An amount' });
    expect(linesOf(compareTexts(shop(money('integer')), after))).toEqual([
      'description-changed paths[/charges].methods[GET].responses[200].content[application/json].schema.items.description',
    ]);
  });

  it('points at where it stands', () => {
    const before = fileOf(JSON.stringify(shop(money('integer')), null, 2));
    const after = fileOf(JSON.stringify(shop(money('number')), null, 2));
    const [change] = diffOpenapi(before, after).changes;
    const text = JSON.stringify(shop(money('integer')), null, 2).split('\n');
    expect(text[(change?.location?.before?.range.start.line ?? 0) - 1]).toContain('"type": "integer"');
  });
});

const everything = (inline: boolean, status: string) => {
  const parts = {
    parameters: { Page: { name: 'page', in: 'query', schema: { type: status } } },
    requestBodies: { Order: { ...body({ type: status }), required: true } },
    responses: { Made: { description: 'Made', headers: { ETag: inline ? header(status) : ref('headers', 'ETag') } } },
    headers: { ETag: header(status) },
  };
  const use = (kind: keyof typeof parts, name: string) =>
    inline ? (parts[kind] as { readonly [name: string]: object })[name] : ref(kind, name);
  const post = {
    parameters: [use('parameters', 'Page')],
    requestBody: use('requestBodies', 'Order'),
    responses: { 201: use('responses', 'Made') },
  };
  return documentOf({ paths: { '/orders': { post } }, ...(inline ? {} : { components: parts }) });
};

function header(type: string): object {
  return { schema: { type } };
}

describe('references', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('are followed wherever they may stand (inline before: %s, inline after: %s)', (before, after) => {
    const at = 'paths[/orders].methods[POST]';
    expect(linesOf(compareTexts(everything(before, 'string'), everything(after, 'boolean')))).toEqual([
      `request-type-changed ${at}.request-body.content[application/json].schema.type`,
      `response-type-changed ${at}.responses[201].headers[ETag].schema.type`,
      `request-type-changed ${at}.parameters[page:query].schema.type`,
    ]);
  });

  it('may replace what they point at, and the other way round', () => {
    expect(compareTexts(everything(true, 'string'), everything(false, 'string')).changes).toEqual([]);
    expect(compareTexts(everything(false, 'string'), everything(true, 'string')).changes).toEqual([]);
  });

  it('lead into other files of the bundle', () => {
    const text = `openapi: 3.1.0
paths:
  /a: { $ref: 'paths/a.yaml' }
`;
    const pathItem =
      'get: { responses: { 200: { description: A, content: { text/plain: { schema: { $ref: "../s.yaml#/T" } } } } } }\n';
    const others = (schema: string) => ({ 'paths/a.yaml': pathItem, 's.yaml': schema });
    const before = fileOf(text, others('T: { type: string }\nFree: 1\n'));
    const after = fileOf(text, others('T: { type: integer }\nFree: 2\n'));
    const result = diffOpenapi(before, after);
    expect(linesOf(result)).toEqual([
      'response-type-changed paths[/a].methods[GET].responses[200].content[text/plain].schema.type',
      'unused-component-changed files[s.yaml].Free',
    ]);
    expect(result.changes[0]?.location?.after?.file).toBe('s.yaml');
  });

  it('that lead nowhere are errors, whatever else is the same', () => {
    const broken = documentOf({ paths: { '/a': { get: { responses: { 200: ref('responses', 'Gone') } } } } });
    const { changes, findings } = compareTexts(broken, broken);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([
      {
        rule: 'UNRESOLVED_REFERENCE',
        severity: 'error',
        path: 'paths[/a].get.responses[200].$ref',
        file: 'openapi.json',
      },
    ]);
  });

  it('that lead nowhere on one side are errors and no removals', () => {
    const page = { name: 'page', in: 'query', schema: { type: 'string' } };
    const before = documentOf({ paths: { '/a': { get: { parameters: [page] } } } });
    const after = documentOf({ paths: { '/a': { get: { parameters: [ref('parameters', 'Page')] } } } });
    const { changes, findings } = compareTexts(before, after);
    expect(findings).toHaveLength(1);
    expect(changes).toEqual([]);
  });

  it('that lead to each other in a circle are errors', () => {
    const circle = { A: ref('responses', 'B'), B: ref('responses', 'A') };
    const document = documentOf({
      paths: { '/a': { get: { responses: { 200: ref('responses', 'A') } } } },
      components: { responses: circle },
    });
    expect(compareTexts(document, document).findings).not.toEqual([]);
  });
});

describe('a definition', () => {
  const using = (schemas: object) => documentOf({ paths: { '/a': {} }, components: { schemas } });

  it('that nothing uses is neutral', () => {
    const { changes } = compareTexts(using({ A: { type: 'string' } }), using({ A: { type: 'number', minimum: 1 } }));
    expect(changes).toMatchObject([
      { rule: 'openapi/unused-component-changed', path: 'openapi.components.schemas[A]', neutral: true },
    ]);
  });

  it('that is examples is prose', () => {
    const before = documentOf({ paths: {}, components: { examples: { A: { value: 1 } } } });
    const after = documentOf({ paths: {}, components: { examples: { A: { value: 2 } } } });
    expect(linesOf(compareTexts(before, after))).toEqual(['description-changed components.examples[A].value']);
  });
});

describe('a component that is an alias', () => {
  const using = (schemas: object) =>
    documentOf({
      paths: { '/a': { get: { responses: { 200: { description: 'A', ...body(ref('schemas', 'X')) } } } } },
      components: { schemas },
    });
  const alias = using({ X: ref('schemas', 'Z'), Z: money('integer') });
  const moved = using({ X: money('integer') });
  const copied = using({ X: money('integer'), Z: money('integer') });
  const notation = ['notation-changed components.schemas[X]'];

  it.each([
    ['inlined', alias, moved, notation],
    ['inlined beside its target', alias, copied, notation],
    ['extracted', moved, alias, notation],
    ['led elsewhere', alias, using({ X: ref('schemas', 'Y'), Y: money('integer') }), notation],
    [
      'inlined and changed',
      alias,
      using({ X: money('string') }),
      [
        'response-type-changed paths[/a].methods[GET].responses[200].content[application/json].schema.properties[value].type',
      ],
    ],
  ])('is judged by what it stands for when it is %s', (_, before, after, expected) => {
    expect(linesOf(compareTexts(before, after))).toEqual(expected);
  });
});
