import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { diffSchemas, schemaFile } from './schema-sides.ts';

const text = { type: 'string', maxLength: 5 };

/** Two ways to write the same schema. */
const CASES: readonly [string, unknown, unknown][] = [
  ['nullable and null among the types', { type: 'string', nullable: true }, { type: ['null', 'string'] }],
  ['one type as a list', { type: 'string' }, { type: ['string'] }],
  ['integer beside number', { type: ['number', 'integer'] }, { type: 'number' }],
  ['const and an enum of one', { const: 1 }, { enum: [1] }],
  ['the order of enum', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
  ['enum with and without its type', { enum: ['a'] }, { type: 'string', enum: ['a'] }],
  ['the order of required', { required: ['a', 'b'] }, { required: ['b', 'a'] }],
  ['exclusive bounds of two drafts', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ['true and the empty schema', { properties: { a: true } }, { properties: { a: {} } }],
  ['tuples of two drafts', { items: [text], additionalItems: false }, { prefixItems: [text], items: false }],
  [
    'definitions of two drafts',
    { properties: { a: { $ref: '#/definitions/t' } }, definitions: { t: text } },
    { properties: { a: { $ref: '#/$defs/t' } }, $defs: { t: text } },
  ],
  ['a definition put in place', { items: { $ref: '#/$defs/t' }, $defs: { t: text } }, { items: text }],
  [
    'a keyword beside the reference',
    { items: { $ref: '#/$defs/t', minLength: 1 }, $defs: { t: text } },
    { items: { ...text, minLength: 1 } },
  ],
  [
    'a chain of references',
    { items: { $ref: '#/$defs/s' }, $defs: { s: { $ref: '#/$defs/t' }, t: text } },
    { items: { $ref: '#/$defs/t' }, $defs: { t: text } },
  ],
];

describe('schemas that mean the same', () => {
  it.each(CASES)('do not differ: %s', (_name, before, after) => {
    const nothing = { deltas: [], annotations: [], problems: [] };
    expect(diffSchemas(before, after)).toMatchObject(nothing);
    expect(diffSchemas(after, before)).toMatchObject(nothing);
  });

  it.each(CASES)('are told to mean the same in a configuration: %s', (_name, before, after) => {
    for (const [one, other] of [
      [before, after],
      [after, before],
    ]) {
      const { changes, findings } = diffConfigurationSchema(schemaFile(one), schemaFile(other));
      expect(changes.map(({ rule, classification }) => [rule, classification])).toEqual([
        ['json-schema/schema-rewritten', 'NON_BREAKING'],
      ]);
      expect(findings).toEqual([]);
    }
  });

  it('are nothing to tell where only the order of names or the file differs', () => {
    const nothing = { changes: [], findings: [] };
    const [one, other] = [
      schemaFile({ type: 'object', minProperties: 1 }),
      schemaFile({ minProperties: 1, type: 'object' }),
    ];
    expect(diffConfigurationSchema(one, other)).toEqual(nothing);
    const { documents, file } = one;
    const moved = { documents: new DocumentSet({ 'moved.json': documents.files[file] ?? '' }), file: 'moved.json' };
    expect(diffConfigurationSchema(one, moved)).toEqual(nothing);
  });

  it('do not differ at an inclusive and an exclusive bound for integers', () => {
    const { deltas } = diffSchemas({ type: 'integer', minimum: 1 }, { type: 'integer', exclusiveMinimum: 0 });
    expect(deltas).toEqual([]);
  });
});
