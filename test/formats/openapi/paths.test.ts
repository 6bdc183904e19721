import { describe, expect, it } from '@jest/globals';
import { pathTemplate } from '../../../src/formats/openapi/path-template.ts';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const OK = { responses: { 200: { description: 'Fine' } } };
const id = (name: string, schema: object = { type: 'string' }) => ({ name, in: 'path', required: true, schema });

function comparePaths(before: object, after: object): string[] {
  return linesOf(compareTexts(documentOf({ paths: before }), documentOf({ paths: after })));
}

const ROWS: [sentence: string, before: object, after: object, expected: string[]][] = [
  [
    'a renamed variable is no removal',
    { '/users/{id}': { parameters: [id('id')], get: OK } },
    { '/users/{userId}': { parameters: [id('userId')], get: OK } },
    ['path-parameter-renamed paths[/users/{id}]'],
  ],
  [
    'a renamed variable is compared under its old name',
    { '/users/{id}': { parameters: [id('id')], get: OK } },
    { '/users/{userId}': { parameters: [id('userId', { type: 'integer' })], get: OK } },
    [
      'path-parameter-renamed paths[/users/{id}]',
      'request-type-changed paths[/users/{id}].methods[GET].parameters[id:path].schema.type',
    ],
  ],
  [
    'variables that change places are matched by their places',
    { '/a/{x}/{y}': { parameters: [id('x'), id('y', { type: 'integer' })], get: OK } },
    { '/a/{y}/{x}': { parameters: [id('y'), id('x', { type: 'integer' })], get: OK } },
    ['path-parameter-renamed paths[/a/{x}/{y}]'],
  ],
  [
    'an equal path wins over one of the same shape',
    { '/a/{x}': { get: OK }, '/a/{y}': { put: OK } },
    { '/a/{y}': { put: OK } },
    ['path-removed paths[/a/{x}]'],
  ],
  [
    'other text in a path makes another path',
    { '/users/{id}': { get: OK } },
    { '/users/{id}/': { get: OK } },
    ['path-removed paths[/users/{id}]', 'path-added paths[/users/{id}/]'],
  ],
  [
    'every method of HTTP that a path item may have is known',
    { '/a': { get: OK } },
    { '/a': { get: OK, put: OK, post: OK, delete: OK, patch: OK, options: OK, head: OK, trace: OK, query: OK } },
    ['PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'QUERY'].map(
      (method) => `method-added paths[/a].methods[${method}]`,
    ),
  ],
  [
    'methods without a name of their own count too',
    { '/a': { additionalOperations: { COPY: OK } } },
    { '/a': { additionalOperations: {} } },
    ['method-removed paths[/a].methods[COPY]'],
  ],
  ['an unknown method is unclassified', { '/a': {} }, { '/a': { fetch: OK } }, ['unclassified-change paths[/a].fetch']],
  [
    'a path item may be written elsewhere',
    { '/a': { get: OK } },
    { '/a': { $ref: '#/paths/~1b' }, '/b': { get: OK } },
    ['path-added paths[/b]'],
  ],
  [
    'what stands beside the reference of a path item is undecided',
    { '/a': { $ref: '#/paths/~1b' }, '/b': {} },
    { '/a': { $ref: '#/paths/~1b', get: OK }, '/b': {} },
    ['unclassified-change paths[/a].get'],
  ],
  [
    'prose of a path is neutral',
    { '/a': { summary: 'A' } },
    { '/a': { summary: 'B' } },
    ['description-changed paths[/a].summary'],
  ],
];

describe('paths', () => {
  it.each(ROWS)('%s', (_sentence, before, after, expected) => {
    expect(comparePaths(before, after)).toEqual(expected);
  });

  it('have a shape without the names of their variables', () => {
    expect(pathTemplate('/users/{id}/files/{name}.{ext}')).toEqual({
      shape: '/users/{}/files/{}.{}',
      variables: ['id', 'name', 'ext'],
    });
    expect(pathTemplate('/plain')).toEqual({ shape: '/plain', variables: [] });
  });

  it('report methods as the contract speaks of them', () => {
    const { changes } = compareTexts(documentOf({ paths: { '/p': { get: OK } } }), documentOf({ paths: { '/p': {} } }));
    expect(changes).toMatchObject([
      { path: 'openapi.paths[/p].methods[GET]', reason: 'GET /p method removed', before: 'GET' },
    ]);
  });
});
