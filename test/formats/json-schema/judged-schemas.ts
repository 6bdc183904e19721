import { type Change, worstClassification } from '../../../src/base/index.ts';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';

/** A change as a format finds it. */
export type FoundChange = Pick<Change, 'rule' | 'path' | 'classification' | 'reason' | 'proof' | 'why' | 'fix'> & {
  readonly renamedTo?: string;
};

const FORMAT = 'application/schema+json;version=draft-2020-12';

/** The places where a schema may stand, each with what a comparison there finds. */
export type Place = 'configuration' | 'request' | 'response' | 'received event' | 'sent event';

/** What the comparison of two schemas finds at a place. */
export function judge(place: Place, before: unknown, after: unknown): FoundChange[] {
  switch (place) {
    case 'configuration':
      return [...diffConfigurationSchema(fileOf(before), fileOf(after)).changes];
    case 'request':
    case 'response':
      return [...diffOpenapi(fileOf(openapi(place, before)), fileOf(openapi(place, after))).changes];
    case 'received event':
    case 'sent event':
      return [...diffAsyncapi(fileOf(asyncapi(place, before)), fileOf(asyncapi(place, after))).changes];
  }
}

/** The worst class of what is found. */
export function classAt(place: Place, before: unknown, after: unknown): string {
  return worstClassification(judge(place, before, after).map(({ classification }) => classification));
}

function fileOf(value: unknown) {
  return { documents: new DocumentSet({ 'document.json': JSON.stringify(value) }), file: 'document.json' };
}

/** An operation with the schema in one of its bodies; 3.0 for schemas that say `nullable`. */
export function openapi(place: 'request' | 'response', schema: unknown): object {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'done', ...(place === 'response' ? { content } : {}) } };
  const operation = { ...(place === 'request' ? { requestBody: { content } } : {}), responses };
  const isOld = JSON.stringify(schema).includes('"nullable"');
  return {
    openapi: isOld ? '3.0.3' : '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { post: operation } },
  };
}

/** An operation with the schema as payload of its message. */
export function asyncapi(place: 'received event' | 'sent event', schema: unknown): object {
  const message = { $ref: '#/channels/orders/messages/order' };
  return {
    asyncapi: '3.0.0',
    info: { title: 'Orders', version: '1' },
    channels: { orders: { address: 'orders', messages: { order: { payload: { schemaFormat: FORMAT, schema } } } } },
    operations: {
      order: {
        action: place === 'sent event' ? 'send' : 'receive',
        channel: { $ref: '#/channels/orders' },
        messages: [message],
      },
    },
  };
}
