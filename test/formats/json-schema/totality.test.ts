import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/base/index.ts';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { schemaFile } from './schema-sides.ts';

const SCHEMA = JSON.stringify(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'settings',
    title: 'Settings',
    type: 'object',
    additionalProperties: false,
    required: ['a', 'b'],
    minProperties: 1,
    properties: {
      a: { $ref: '#/$defs/node', description: 'A tree.' },
      b: { type: ['string', 'null'], enum: ['x', 'y', null], default: 'x', 'x-note': 1 },
      c: { type: 'array', items: { type: 'integer', minimum: 1, exclusiveMinimum: 0 }, maxItems: 3, uniqueItems: true },
      d: { type: 'array', prefixItems: [{ const: 'a' }, true], items: false },
      e: { anyOf: [{ type: 'string', pattern: '^a', format: 'uri' }, { $ref: '#/$defs/node' }], if: { minimum: 1 } },
      f: {
        allOf: [{ minLength: 2 }, { patternProperties: { '^x-': { type: 'string' } } }],
        dependentRequired: { a: ['b'] },
      },
      g: { not: { enum: [1, 2] }, readOnly: true, additionalProperties: { type: 'number' } },
    },
    $defs: {
      node: { properties: { next: { $ref: '#/$defs/node' } }, $defs: { inner: { type: 'string' } } },
      unused: { type: 'string' },
    },
  },
  null,
  1,
);

function parse(text: string): string | undefined {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

it('every single-byte corruption that changes the meaning of the text is told', () => {
  const original = parse(SCHEMA);
  const byte = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
  const corruption = fc.tuple(fc.nat(SCHEMA.length - 1), fc.constantFrom(0, 1), fc.oneof(byte, fc.constant('')));
  fc.assert(
    fc.property(corruption, ([at, kept, inserted]) => {
      const text = SCHEMA.slice(0, at) + inserted + SCHEMA.slice(at + 1 - kept);
      const results = [
        diffConfigurationSchema(schemaFile(SCHEMA), schemaFile(text)),
        diffConfigurationSchema(schemaFile(text), schemaFile(SCHEMA)),
      ];
      for (const { changes, findings } of results) {
        expect(changes.length + findings.length > 0).toBe(parse(text) !== original);
      }
    }),
    { numRuns: 300 },
  );
});
