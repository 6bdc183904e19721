import { describe, expect, it } from '@jest/globals';
import type { Change, Finding } from '../../../src/base/index.ts';
import { diffBundles } from '../../../src/diff/index.ts';
import { DocumentSet } from '../../../src/document/index.ts';

const CONTRACT = 'pactoVersion: "1.0"\nservice: { name: a, version: 1.0.0 }\nconfiguration: { schema: s.json }\n';
/** Processor time that one comparison may take on a busy machine; the engine's limits are counts. */
const MAX_SECONDS = 30;

type Schema = string | object;

const range = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
const nest = (open: string, inner: string, close: string, depth: number) =>
  open.repeat(depth) + inner + close.repeat(depth);
const branches = (depth: number, max: number): object =>
  depth === 0 ? { maxLength: max } : { anyOf: [branches(depth - 1, max), branches(depth - 1, max + 1)] };
const wide = (count: number, name: string, rest: object = {}) => ({
  type: 'object',
  properties: Object.fromEntries(range(count, (index) => [`${name}${index}`, { type: 'string', ...rest }])),
});
const circles = (edited: number) => ({
  properties: { r: { $ref: '#/$defs/D0' } },
  $defs: Object.fromEntries(
    range(300, (index) => [
      `D${index}`,
      {
        properties: {
          a: { type: 'string', maxLength: index === 150 ? edited : 9 },
          next: { $ref: `#/$defs/D${(index * 7 + 1) % 300}` },
          other: { $ref: `#/$defs/D${(index + 1) % 300}` },
        },
      },
    ]),
  ),
});
const VALUES = range(60_000, (index) => `value-${index}`);

/** Schemas that are made to be expensive or to mislead; each must end in a finding or a change that may hurt. */
const HOSTILE: readonly (readonly [name: string, before: Schema, after: Schema])[] = [
  ['a reference to itself', { $ref: '#' }, { $ref: '#', minLength: 2 }],
  [
    'references in a circle',
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    { $ref: '#/$defs/b', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
  ],
  ['a branch that is the whole', { allOf: [{ $ref: '#' }], maxLength: 3 }, { allOf: [{ $ref: '#' }], maxLength: 2 }],
  ['10,000 levels', nest('{"not":', '{}', '}', 10_000), nest('{"not":', '{"type":"string"}', '}', 10_000)],
  [
    '100 levels of properties',
    nest('{"properties":{"a":', '{"maxLength":9}', '}}', 100),
    nest('{"properties":{"a":', '{"maxLength":5}', '}}', 100),
  ],
  ['60,000 values, one less', { enum: VALUES }, { enum: VALUES.slice(1) }],
  ['60,000 values, all others', { enum: VALUES }, { enum: VALUES.map((value) => `${value}x`) }],
  ['a pattern that backtracks', { pattern: '^(a|a?)+$' }, { pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' }],
  ['a pattern with great counts', { pattern: '^(.{0,5000}){0,5000}$' }, { pattern: '^(.{0,4000}){0,5000}$' }],
  [
    'the network',
    { properties: { a: { $ref: 'https://example.com/x.json' } } },
    { properties: { a: { $ref: 'https://example.com/y.json' } } },
  ],
  [
    'names of the language',
    '{"properties":{"__proto__":{"type":"string"}}}',
    '{"properties":{"__proto__":{"type":"integer"}},"required":["__proto__","constructor"]}',
  ],
  ['2,000 edits at once', wide(2000, 'K', { maxLength: 9 }), wide(2000, 'K', { maxLength: 5 })],
  [
    '2,000 names exchanged',
    { ...wide(1000, 'A'), additionalProperties: false },
    { ...wide(1000, 'B'), additionalProperties: false },
  ],
  ['2 to the 10th branches', branches(10, 9), branches(10, 5)],
  ['300 definitions in circles', circles(9), circles(5)],
  ['a text of nine million characters', { type: 'string', maxLength: 1e7 }, { type: 'string', maxLength: 9e6 }],
  ['a list of a million entries', { type: 'array', minItems: 1e6 }, { type: 'array', minItems: 2e6, maxItems: 3e6 }],
];

describe('a hostile configuration schema', () => {
  it.each(HOSTILE)('ends in a finding or a change that may hurt: %s', (_name, before, after) => {
    const started = process.cpuUsage();
    const { classification, changes, findings } = diffBundles(bundle(before), bundle(after));
    const { user, system } = process.cpuUsage(started);
    expect(classification).not.toBe('NON_BREAKING');
    expect(changes.length + findings.length).toBeGreaterThan(0);
    expect(longestProof(changes)).toBeLessThan(3000);
    expect((user + system) / 1e6).toBeLessThan(MAX_SECONDS);
  });

  it('changes no prototype', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { type?: unknown }).type).toBeUndefined();
  });

  it('does not reach the network', () => {
    const sides = [{ $ref: 'https://example.com/x.json' }, { $ref: 'https://example.com/y.json' }].map(bundle);
    const { findings } = diffBundles(sides[0] as DocumentSet, sides[1] as DocumentSet);
    expect(findings.map(({ rule }: Finding) => rule)).toEqual(['UNRESOLVED_REFERENCE', 'UNRESOLVED_REFERENCE']);
  });
});

function bundle(schema: Schema): DocumentSet {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema);
  return new DocumentSet({ 'pacto.yaml': CONTRACT, 's.json': text });
}

function longestProof(changes: readonly Change[]): number {
  return Math.max(0, ...changes.slice(0, 1000).map(({ proof }) => JSON.stringify(proof ?? '').length));
}
