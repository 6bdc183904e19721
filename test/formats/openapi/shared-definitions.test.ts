import { describe, expect, it } from '@jest/globals';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { schemaFile } from '../json-schema/schema-sides.ts';

const code = (maxLength: number) => ({ Code: { type: 'string', maxLength } });
const reference = { $ref: '#/components/schemas/Code' };
/** Takes no text that the definition may come to refuse. */
const guarded = { allOf: [reference, { maxLength: 3 }] };

const post = (schema: unknown) => ({
  post: { requestBody: { content: { 'application/json': { schema } } }, responses: { 200: { description: 'done' } } },
});
const api = (paths: object, schemas: object) =>
  schemaFile({ openapi: '3.1.0', info: { title: 'Orders', version: '1' }, paths, components: { schemas } });
const map = (properties: object) => ({ type: 'object', properties });

describe('a definition that hurts only some of those who use it', () => {
  it.each([
    ['first where it is harmless', { '/a': post(map({ code: guarded })), '/b': post(map({ code: reference })) }],
    ['first where it hurts', { '/b': post(map({ code: reference })), '/a': post(map({ code: guarded })) }],
    ['in one body, nearer where it is harmless', { '/b': post(map({ c: guarded, other: map({ code: reference }) })) }],
  ])('is told where it hurts: %s', (_case, paths) => {
    const { changes } = diffOpenapi(api(paths, code(10)), api(paths, code(5)));
    expect(changes).toMatchObject([
      { rule: 'openapi/request-constraint-tightened', classification: 'BREAKING', proof: { acceptedBy: 'before' } },
    ]);
    expect(changes[0]?.path).toContain('openapi.paths[/b].');
  });

  it('is told where it hurts among the messages of an event interface', () => {
    const events = (maxLength: number) => {
      const messages = { a: { payload: map({ code: guarded }) }, b: { payload: map({ code: reference }) } };
      const operation = { action: 'receive', channel: { $ref: '#/channels/orders' } };
      return schemaFile({
        asyncapi: '3.0.0',
        info: { title: 'Orders', version: '1' },
        channels: { orders: { address: 'orders', messages } },
        operations: { take: operation },
        components: { schemas: code(maxLength) },
      });
    };
    const { changes } = diffAsyncapi(events(10), events(5));
    expect(changes).toMatchObject([{ classification: 'BREAKING', path: expect.stringContaining('messages[b]') }]);
  });
});

describe('definitions with subtypes that refer to each other in a circle', () => {
  const SIZE = 60;
  const schemas = (limit: number) =>
    Object.fromEntries(
      Array.from({ length: SIZE }, (_, index) => [
        [
          `S${index}`,
          {
            ...map({
              kind: { type: 'string' },
              next: { $ref: `#/components/schemas/S${(index + 1) % SIZE}` },
              value: { type: 'string', maxLength: index === 7 ? limit : 9 },
            }),
            discriminator: { propertyName: 'kind' },
          },
        ],
        [
          `C${index}`,
          {
            allOf: [
              { $ref: `#/components/schemas/S${index}` },
              map({ back: { $ref: `#/components/schemas/C${(index + 7) % SIZE}` } }),
            ],
          },
        ],
      ]).flat(),
    );
  const paths = Object.fromEntries(
    Array.from({ length: SIZE }, (_, index) => [`/p${index}`, post({ $ref: `#/components/schemas/C${index}` })]),
  );

  it('are looked at once, so that the one that differs is decided, and all operations are named', () => {
    const { changes } = diffOpenapi(api(paths, schemas(10)), api(paths, schemas(5)));
    expect(changes).toMatchObject([
      { rule: 'openapi/request-constraint-tightened', classification: 'BREAKING', proof: { rejectedBy: 'after' } },
    ]);
    expect(changes[0]?.affects).toHaveLength(SIZE);
  });
});
