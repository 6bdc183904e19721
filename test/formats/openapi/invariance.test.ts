import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { compareTexts, documentOf, fileOf } from './compare-texts.ts';

const TEXT = readFileSync(new URL('corrupted.yaml', import.meta.url), 'utf8');
const VALUE = parse(TEXT);
const EDITED = parse(
  TEXT.replace('maxLength: 20', 'maxLength: 10')
    .replace('required: [sku, amount]', 'required: [sku, amount, note]')
    .replace('enum: [open, paid, lost]', 'enum: [open, paid]')
    .replace('X-Total: { required: true,', 'X-Total: {')
    .replace('security: [{ oauth: [write] }]', 'security: [{ oauth: [write, list] }]'),
);

/** The same value with the names of every map in another order. */
function shuffle(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => ({ name, inner: shuffle(inner, random), at: random() }));
  return Object.fromEntries(members.sort((a, b) => a.at - b.at).map(({ name, inner }) => [name, inner]));
}

function shuffled(value: unknown, seed: number): object {
  let state = seed;
  return shuffle(value, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  }) as object;
}

/** What a comparison says, without the places in the texts. */
function said(before: object, after: object): string[] {
  return compareTexts(before, after)
    .changes.map(({ location: _, ...change }) => JSON.stringify(change))
    .sort();
}

describe('a comparison of documents', () => {
  it('does not see the order of names', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(compareTexts(VALUE, shuffled(VALUE, seed)).changes).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same of changes whatever the order of names', () => {
    const expected = said(VALUE, EDITED);
    expect(expected.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (left, right) => {
        expect(said(shuffled(VALUE, left), shuffled(EDITED, right))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('does not see whether a document is YAML or JSON', () => {
    expect(diffOpenapi(fileOf(TEXT), fileOf(VALUE))).toEqual({ changes: [], findings: [] });
    expect(diffOpenapi(fileOf(VALUE), fileOf(TEXT))).toEqual({ changes: [], findings: [] });
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(compareTexts(VALUE, EDITED))).toBe(JSON.stringify(compareTexts(VALUE, EDITED)));
  });
});

const BASE = { '/a': { get: { responses: { 200: { description: 'A', content: {} } } } } };
const get = (operation: object) => ({ '/a': { get: { ...BASE['/a'].get, ...operation } } });
const response = (parts: object) => get({ responses: { 200: { description: 'A', ...parts } } });

describe('an addition', () => {
  it.each([
    ['a path', { ...BASE, '/b': {} }, 'path'],
    ['a method', { '/a': { ...BASE['/a'], put: {} } }, 'method'],
    ['a parameter', get({ parameters: [{ name: 'q', in: 'query' }] }), 'parameter'],
    ['a body', get({ requestBody: { content: { 'text/plain': {} } } }), 'request-body'],
    ['a status', get({ responses: { 200: { description: 'A', content: {} }, 201: {} } }), 'response'],
    ['a media type', response({ content: { 'text/plain': {} } }), 'response-media-type'],
    ['a header', response({ content: {}, headers: { ETag: {} } }), 'response-header'],
    ['a link', response({ content: {}, links: { next: {} } }), 'link'],
    ['a callback', get({ callbacks: { paid: {} } }), 'callback'],
  ])('of %s is a removal backwards', (_what, paths, subject) => {
    const [less, more] = [documentOf({ paths: BASE }), documentOf({ paths })];
    const [forth, back] = [compareTexts(less, more).changes, compareTexts(more, less).changes];
    expect(forth).toMatchObject([{ type: 'added', classification: 'NON_BREAKING' }]);
    expect(back).toMatchObject([{ type: 'removed', path: forth[0]?.path, before: forth[0]?.after }]);
    expect(forth[0]?.rule).toMatch(new RegExp(`${subject}-added$`));
    expect(back[0]?.rule).toMatch(new RegExp(`${subject}-removed$`));
  });
});
