import { expect, it } from '@jest/globals';
import { summary } from './texts.ts';

function document(discriminator: string, subtypes: string): string {
  return `asyncapi: 3.0.0
info: { title: Pets, version: "1" }
channels:
  pets: { address: pets, messages: { Pet: { payload: { $ref: '#/components/schemas/Pet' } } } }
operations:
  sendPet: { action: send, channel: { $ref: '#/channels/pets' } }
components:
  schemas:
    Pet: { type: object, ${discriminator} properties: { kind: { type: string } } }
    ${subtypes}
`;
}

const PET = `allOf: [{ $ref: '#/components/schemas/Pet' }]`;
const rows: [string, string, string, string, string][] = [
  ['a subtype', 'discriminator: kind,', `Cat: { ${PET}, maxProperties: 1 }`, '1 }', 'P subtype-undecided'],
  ['a component without a base', 'discriminator: kind,', 'Cat: { maxProperties: 1 }', '1 }', 'N component-changed'],
  ['a schema without a discriminator', '', `Cat: { ${PET}, maxProperties: 1 }`, '1 }', 'N component-changed'],
  [
    'a subtype of a subtype',
    'discriminator: kind,',
    `Cat: { ${PET} }\n    Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }], maxProperties: 1 }`,
    '1 }',
    'P subtype-undecided',
  ],
  [
    'what a subtype refers to',
    'discriminator: kind,',
    `Cat: { ${PET}, properties: { tail: { $ref: '#/components/schemas/Tail' } } }\n    Tail: { maxLength: 1 }`,
    '1 }',
    'P subtype-undecided',
  ],
];

it.each(rows)('judges a change of %s', (_, discriminator, subtypes, old, expected) => {
  const changed = subtypes.replace(old, '2 }');
  const lines = summary(document(discriminator, subtypes), document(discriminator, changed));
  expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
});
