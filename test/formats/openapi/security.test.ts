import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const key = { type: 'apiKey', in: 'header', name: 'X-Key' };
const schemes = { key, oauth: { type: 'oauth2', flows: {} } };

/** A document that needs `shared`, with one operation that needs `own`. */
function needing(shared: unknown, own: unknown, securitySchemes: object = schemes): object {
  return documentOf({
    ...(shared === undefined ? {} : { security: shared }),
    paths: { '/p': { get: own === undefined ? {} : { security: own } } },
    components: { securitySchemes },
  });
}

const at = 'paths[/p].methods[GET].security';
const ROWS: [sentence: string, before: object, after: object, expected: string[]][] = [
  ['an empty list needs nothing', needing(undefined, undefined), needing(undefined, []), []],
  ['an empty alternative needs nothing', needing(undefined, []), needing(undefined, [{}]), []],
  [
    'moving the needs of the document into the operation is no change',
    needing([{ key: [] }], undefined),
    needing(undefined, [{ key: [] }]),
    [],
  ],
  [
    'the order of alternatives is no change',
    needing([{ key: [] }, { oauth: [] }], undefined),
    needing([{ oauth: [] }, { key: [] }], undefined),
    [],
  ],
  [
    'an operation may need nothing',
    needing([{ key: [] }], undefined),
    needing([{ key: [] }], []),
    [`security-removed ${at}`],
  ],
  [
    'needs of the document count for its operations',
    needing([], undefined),
    needing([{ key: [] }], undefined),
    [`security-added ${at}`],
  ],
  [
    'needs that every operation replaces are neutral',
    needing([{ key: [] }], []),
    needing([{ oauth: [] }], []),
    ['unused-component-changed security'],
  ],
  [
    'offering credentials beside none is an addition',
    needing(undefined, [{}]),
    needing(undefined, [{}, { key: [] }]),
    [`security-alternative-added ${at}[key]`],
  ],
  [
    'dropping one of two schemes is an addition',
    needing(undefined, [{ key: [], oauth: [] }]),
    needing(undefined, [{ key: [] }]),
    [`security-alternative-added ${at}[key]`],
  ],
  [
    'dropping what another alternative includes is neutral',
    needing(undefined, [{ key: [] }, { key: [], oauth: [] }]),
    needing(undefined, [{ key: [] }]),
    [`notation-changed ${at}[key + oauth]`],
  ],
  [
    'another scheme in place of one is a removal and an addition',
    needing(undefined, [{ key: [] }]),
    needing(undefined, [{ oauth: [] }]),
    [`security-alternative-removed ${at}[key]`, `security-alternative-added ${at}[oauth]`],
  ],
  [
    'scopes may come and go at once',
    needing(undefined, [{ oauth: ['a', 'b'] }]),
    needing(undefined, [{ oauth: ['b', 'c'] }]),
    [`security-scope-added ${at}[oauth].scopes[c]`, `security-scope-removed ${at}[oauth].scopes[a]`],
  ],
  [
    'a scheme with the same content under another name is the same',
    needing([{ key: [] }], undefined),
    needing([{ token: [] }], undefined, { token: key, oauth: schemes.oauth }),
    ['security-scheme-renamed components.securitySchemes[key]'],
  ],
  [
    'a scheme that is defined at last is no mere addition',
    needing([{ key: [] }], undefined, {}),
    needing([{ key: [] }], undefined, { key }),
    ['security-scheme-changed components.securitySchemes[key]'],
  ],
  [
    'a scheme that nothing needs is neutral',
    needing([], undefined),
    needing([], undefined, { key }),
    ['unused-component-changed components.securitySchemes[oauth]'],
  ],
  [
    'something else than a list is unclassified',
    needing(undefined, [{ key: [] }]),
    needing(undefined, 'key'),
    [`unclassified-change ${at}`],
  ],
];

describe('security', () => {
  it.each(ROWS)('%s', (_sentence, before, after, expected) => {
    expect(linesOf(compareTexts(before, after))).toEqual(expected);
  });

  it('of the document is reported once for all operations that inherit it', () => {
    const inheriting = (security: unknown) => documentOf({ security, paths: { '/a': { get: {} }, '/b': { get: {} } } });
    const { changes } = compareTexts(inheriting([{ key: [] }]), inheriting([{ oauth: [] }]));
    expect(changes.map(({ affects }) => affects)).toEqual([
      ['GET /a', 'GET /b'],
      ['GET /a', 'GET /b'],
    ]);
  });
});
