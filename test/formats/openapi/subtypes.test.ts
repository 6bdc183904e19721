import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const body = (schema: object) => ({ content: { 'application/json': { schema } } });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };
const pet = object({ kind: text }, { discriminator: { propertyName: 'kind' } });
const sub = (parent: string, own: object) => ({ allOf: [ref(parent), own] });
const cat = (lives: object, more: object = {}) => sub('Pet', object({ lives }, more));

const GET = { get: { responses: { 200: { description: 'Pets', ...body({ type: 'array', items: ref('Pet') }) } } } };
const POST = { post: { requestBody: body(ref('Pet')), responses: {} } };
const pets = (pathItem: object, schemas: object) =>
  documentOf({ paths: { '/pets': pathItem }, components: { schemas } });

const content = 'content[application/json].schema';
const sent = `paths[/pets].methods[GET].responses[200].${content}.discriminator`;
const taken = `paths[/pets].methods[POST].request-body.${content}.discriminator`;

const ROWS: [sentence: string, pathItem: object, before: object, after: object, expected: string[]][] = [
  [
    'are sent wherever their parent is',
    GET,
    { Pet: pet, Cat: cat({ type: 'integer' }) },
    { Pet: pet, Cat: cat(text) },
    [`response-type-changed ${sent}[Cat].allOf[1].properties[lives].type`],
  ],
  [
    'are accepted wherever their parent is',
    POST,
    { Pet: pet, Cat: cat(text) },
    { Pet: pet, Cat: cat(text, { required: ['lives'] }) },
    [`request-property-became-required ${taken}[Cat].allOf[1].required[lives]`],
  ],
  [
    'may have subtypes of their own',
    GET,
    { Pet: pet, Cat: cat(text), Lion: sub('Cat', object({ mane: text })) },
    { Pet: pet, Cat: cat(text), Lion: sub('Cat', object({ mane: { type: 'boolean' } })) },
    [`response-type-changed ${sent}[Lion].allOf[1].properties[mane].type`],
  ],
  [
    'may refer to another parent',
    GET,
    { Pet: pet, Cat: cat(ref('Home')), Home: pet, Flat: sub('Home', object({ floor: text })) },
    { Pet: pet, Cat: cat(ref('Home')), Home: pet, Flat: sub('Home', object({ floor: { type: 'integer' } })) },
    [`response-type-changed ${sent}[Flat].allOf[1].properties[floor].type`],
  ],
  [
    'that come are undecided',
    GET,
    { Pet: pet },
    { Pet: pet, Cat: cat(text) },
    [`response-schema-changed ${sent}[Cat]`],
  ],
  ['that go are undecided', POST, { Pet: pet, Cat: cat(text) }, { Pet: pet }, [`request-schema-changed ${taken}[Cat]`]],
  [
    'that leave their parent are undecided',
    POST,
    { Pet: pet, Cat: cat(text) },
    { Pet: pet, Cat: { allOf: [object({ lives: text })] } },
    [`request-schema-changed ${taken}[Cat]`, `request-schema-changed ${taken}[Cat].allOf`],
  ],
  [
    'need a discriminator',
    GET,
    { Pet: object({}), Cat: cat(text) },
    { Pet: object({}), Cat: cat({ type: 'integer' }) },
    ['unused-component-changed components.schemas[Cat]'],
  ],
  [
    'share the changes of their parent',
    GET,
    { Pet: pet, Cat: cat(text) },
    { Pet: { ...pet, required: ['kind'], properties: { kind: { type: 'integer' } } }, Cat: cat(text) },
    [
      'response-property-became-required paths[/pets].methods[GET].responses[200].content[application/json].schema.items.required[kind]',
      'response-type-changed paths[/pets].methods[GET].responses[200].content[application/json].schema.items.properties[kind].type',
    ],
  ],
];

describe('subtypes of a schema with a discriminator', () => {
  it.each(ROWS)('%s', (_, pathItem, before, after, expected) => {
    expect(linesOf(compareTexts(pets(pathItem, before), pets(pathItem, after)))).toEqual(expected);
  });

  it('belong to all operations that reach their parent', () => {
    const both = { ...GET, put: GET.get };
    const before = pets(both, { Pet: pet, Cat: cat(text) });
    const { changes } = compareTexts(before, pets(both, { Pet: pet, Cat: cat({ type: 'integer' }) }));
    expect(changes.map(({ affects }) => affects)).toEqual([['GET /pets', 'PUT /pets']]);
  });
});
