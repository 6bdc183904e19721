import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const trace = { name: 'X-Trace', in: 'header', schema: { type: 'string' } };
const ids = { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'string' } } };
const at = 'paths[/p].methods[GET].parameters';

/** A document with parameters of the path and of its one operation. */
function withParameters(shared: unknown, own: unknown): object {
  return documentOf({ paths: { '/p': { parameters: shared, get: { parameters: own } } } });
}

const ROWS: [sentence: string, before: object, after: object, expected: string[]][] = [
  [
    'moving a parameter from the path to its operation is no change',
    withParameters([limit], []),
    withParameters([], [limit]),
    [],
  ],
  [
    'moving a parameter from an operation to its path is no change',
    withParameters([], [limit]),
    withParameters([limit], []),
    [],
  ],
  ['the order of parameters is no change', withParameters([], [limit, trace]), withParameters([], [trace, limit]), []],
  [
    'a parameter of the operation replaces that of the path',
    withParameters([limit], []),
    withParameters([limit], [{ ...limit, required: true }]),
    [`parameter-became-required ${at}[limit:query].required`],
  ],
  [
    'the same name in another place is another parameter',
    withParameters([], [limit]),
    withParameters([], [{ ...limit, in: 'header' }]),
    [`optional-parameter-added ${at}[limit:header]`, `parameter-removed ${at}[limit:query]`],
  ],
  [
    'names of headers are written in any case',
    withParameters([], [trace]),
    withParameters([], [{ ...trace, name: 'x-trace' }]),
    [`notation-changed ${at}[X-Trace:header].name`],
  ],
  [
    'names of query parameters are not',
    withParameters([], [limit]),
    withParameters([], [{ ...limit, name: 'Limit' }]),
    [`optional-parameter-added ${at}[Limit:query]`, `parameter-removed ${at}[limit:query]`],
  ],
  [
    'writing out defaults is no change',
    withParameters([], [ids]),
    withParameters(
      [],
      [{ ...ids, required: false, deprecated: false, style: 'form', explode: true, allowReserved: false }],
    ),
    [],
  ],
  [
    'a style that leaves the other defaults alone is one change',
    withParameters([], [ids]),
    withParameters([], [{ ...ids, style: 'pipeDelimited' }]),
    [`parameter-serialization-changed ${at}[ids:query].style`],
  ],
  [
    'a schema inside content is compared',
    withParameters([], [{ name: 'f', in: 'query', content: { 'application/json': { schema: { type: 'number' } } } }]),
    withParameters([], [{ name: 'f', in: 'query', content: { 'application/json': { schema: { type: 'integer' } } } }]),
    [`request-type-narrowed ${at}[f:query].content[application/json].schema.type`],
  ],
  [
    'a parameter that repeats another is not passed over',
    withParameters([], [limit, { ...limit, schema: { type: 'string' } }]),
    withParameters([], [limit, { ...limit, schema: { type: 'boolean' } }]),
    ['unclassified-change paths[/p].methods[GET].parameters[1]'],
  ],
  [
    'a parameter of the path that every operation replaces is not passed over',
    withParameters([limit], [limit]),
    withParameters([{ ...limit, schema: { type: 'string' } }], [limit]),
    ['notation-changed paths[/p].parameters[0]'],
  ],
  [
    'something else than a list is unclassified',
    withParameters([], [limit]),
    withParameters([], 'none'),
    [`parameter-removed ${at}[limit:query]`, 'unclassified-change paths[/p].methods[GET].parameters'],
  ],
];

describe('parameters', () => {
  it.each(ROWS)('%s', (_sentence, before, after, expected) => {
    expect(linesOf(compareTexts(before, after))).toEqual(expected);
  });

  it('of a path are reported once for all of its operations', () => {
    const item = { get: { responses: {} }, put: { responses: {} } };
    const before = documentOf({ paths: { '/p': { ...item, parameters: [limit] } } });
    const { changes } = compareTexts(before, documentOf({ paths: { '/p': item } }));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      reason: "GET /p query param 'limit' removed",
      affects: ['GET /p', 'PUT /p'],
    });
  });
});
