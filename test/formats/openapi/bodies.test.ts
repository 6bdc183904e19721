import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const object = { schema: { type: 'object' } };
const post = (operation: object) => documentOf({ paths: { '/p': { post: operation } } });
const at = 'paths[/p].methods[POST]';

const ROWS: [sentence: string, before: object, after: object, expected: string[]][] = [
  [
    'media types are written in any case',
    post({ requestBody: { content: { 'application/json': object } } }),
    post({ requestBody: { content: { 'Application/JSON': { schema: { type: 'array' } } } } }),
    [
      `notation-changed ${at}.request-body.content[application/json]`,
      `request-type-changed ${at}.request-body.content[application/json].schema.type`,
    ],
  ],
  [
    'writing out that a body is optional is no change',
    post({ requestBody: { content: { 'text/plain': object } } }),
    post({ requestBody: { content: { 'text/plain': object }, required: false } }),
    [],
  ],
  [
    'examples of a body are prose',
    post({ requestBody: { content: { 'text/plain': { example: 'a' } } } }),
    post({ requestBody: { content: { 'text/plain': { example: 'b' } } } }),
    [`description-changed ${at}.request-body.content[text/plain].example`],
  ],
  [
    'a response that loses its content loses its media types',
    post({ responses: { 200: { description: 'A', content: { 'text/plain': object } } } }),
    post({ responses: { 200: { description: 'A' } } }),
    [`response-media-type-removed ${at}.responses[200].content[text/plain]`],
  ],
  [
    'names of response headers are written in any case',
    post({ responses: { 200: { headers: { ETag: object } } } }),
    post({ responses: { 200: { headers: { etag: { ...object, required: true } } } } }),
    [
      `notation-changed ${at}.responses[200].headers[ETag]`,
      `response-header-became-required ${at}.responses[200].headers[ETag].required`,
    ],
  ],
  [
    'the default response is one that callers rely on',
    post({ responses: { default: {}, 500: {}, '4XX': {} } }),
    post({ responses: {} }),
    [
      `error-response-removed ${at}.responses[4XX]`,
      `error-response-removed ${at}.responses[500]`,
      `success-response-removed ${at}.responses[default]`,
    ],
  ],
  [
    'the schema of items of a stream is compared',
    post({ responses: { 200: { content: { 'application/jsonl': { itemSchema: { type: 'string' } } } } } }),
    post({ responses: { 200: { content: { 'application/jsonl': { itemSchema: { type: 'number' } } } } } }),
    [`response-type-changed ${at}.responses[200].content[application/jsonl].itemSchema.type`],
  ],
  [
    'a range takes the place of the media types that it admits',
    post({ requestBody: { content: { 'application/json': object, 'text/plain': object } } }),
    post({ requestBody: { content: { 'application/*': { schema: { type: 'array' } }, '*/*': object } } }),
    [
      `request-media-type-widened ${at}.request-body.content[application/json]`,
      `request-type-changed ${at}.request-body.content[application/json].schema.type`,
      `request-media-type-widened ${at}.request-body.content[text/plain]`,
    ],
  ],
  [
    'a range that was there takes over, another media type does not',
    post({ requestBody: { content: { 'application/json': object, 'image/*': object, 'image/png': object } } }),
    post({ requestBody: { content: { 'application/xml': object, 'image/*': object } } }),
    [
      `request-media-type-removed ${at}.request-body.content[application/json]`,
      `request-media-type-added ${at}.request-body.content[application/xml]`,
      `request-media-type-widened ${at}.request-body.content[image/png]`,
    ],
  ],
  [
    'a range in a response promises less',
    post({ responses: { 200: { content: { 'application/json': object } } } }),
    post({ responses: { 200: { content: { '*/*': object } } } }),
    [
      `response-media-type-added ${at}.responses[200].content[*/*]`,
      `response-media-type-removed ${at}.responses[200].content[application/json]`,
    ],
  ],
];

describe('bodies and responses', () => {
  it.each(ROWS)('%s', (_sentence, before, after, expected) => {
    expect(linesOf(compareTexts(before, after))).toEqual(expected);
  });

  it('have status codes with or without quotes', () => {
    const text = (status: string, type: string) => `openapi: 3.1.0
paths:
  /p:
    get:
      responses:
        ${status}: { description: A, content: { text/plain: { schema: { type: ${type} } } } }
`;
    expect(compareTexts(text('200', 'string'), text("'200'", 'string'))).toEqual({ changes: [], findings: [] });
    expect(linesOf(compareTexts(text('200', 'string'), text("'200'", 'number')))).toEqual([
      'response-type-changed paths[/p].methods[GET].responses[200].content[text/plain].schema.type',
    ]);
  });
});

describe('servers', () => {
  const serving = (root: object | undefined, own: object | undefined) =>
    documentOf({ ...(root && { servers: root }), paths: { '/p': { get: own === undefined ? {} : { servers: own } } } });
  const [eu, us] = [{ url: 'https://eu.example.com' }, { url: 'https://us.example.com' }];

  it.each([
    ['may be repeated by an operation', serving([eu], undefined), serving([eu], [eu]), []],
    [
      'may be replaced by an operation',
      serving([eu], undefined),
      serving([eu], [us]),
      ['server-removed', 'server-added'],
    ],
    ['have an order that means nothing', serving([eu, us], undefined), serving([us, eu], undefined), []],
    ['may be named at last', serving(undefined, undefined), serving([eu], undefined), ['server-added']],
    [
      'have prose',
      serving([eu], undefined),
      serving([{ ...eu, description: 'EU' }], undefined),
      ['description-changed'],
    ],
    ['may be something else than a list', serving([eu], undefined), serving({}, undefined), ['unclassified-change']],
  ])('%s', (_sentence, before, after, expected) => {
    expect(linesOf(compareTexts(before, after)).map((line) => line.split(' ')[0])).toEqual(expected);
  });
});
