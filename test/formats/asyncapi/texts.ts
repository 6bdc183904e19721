import { expect } from '@jest/globals';
import { type DocumentFile, DocumentSet } from '../../../src/document/index.ts';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';

/** A bundle whose file `events.yaml` has this text, with more files beside it. */
export function bundleOf(text: string | Uint8Array, more: Record<string, string> = {}): DocumentFile {
  return { documents: new DocumentSet({ 'events.yaml': text, ...more }), file: 'events.yaml' };
}

/** Class, rule and path of every change; there must be no findings. */
export function summary(before: DocumentFile | string, after: DocumentFile | string): string[] {
  const files = [before, after].map((side) => (typeof side === 'string' ? bundleOf(side) : side));
  const { changes, findings } = diffAsyncapi(files[0] as DocumentFile, files[1] as DocumentFile);
  expect(findings).toEqual([]);
  return changes.map(({ rule, path, classification }) => {
    return `${classification[0]} ${rule.slice('asyncapi/'.length)} ${path.slice('asyncapi.'.length)}`;
  });
}

/** A 3.0 document that uses references, traits, replies, bindings and security. */
export const SHOP = `asyncapi: 3.0.0
info: { title: Shop, version: "1", description: Events of the shop. }
defaultContentType: application/json
servers:
  bus:
    host: bus.example:9092
    protocol: kafka
    security:
      - $ref: '#/components/securitySchemes/password'
channels:
  orders:
    address: shop.{branch}.orders
    parameters:
      branch: { enum: [north, south] }
    servers: [{ $ref: '#/servers/bus' }]
    messages:
      Order: { $ref: '#/components/messages/Order' }
    bindings:
      kafka: { topic: orders, partitions: 3 }
  answers:
    address: null
    messages:
      Answer:
        payload: { $ref: '#/components/schemas/Money' }
operations:
  sendOrder:
    action: send
    channel: { $ref: '#/channels/orders' }
    summary: An order was placed.
  askPrice:
    action: receive
    channel: { $ref: '#/channels/orders' }
    messages: [{ $ref: '#/channels/orders/messages/Order' }]
    reply:
      channel: { $ref: '#/channels/answers' }
      address: { location: $message.header#/replyTo }
components:
  messages:
    Order:
      name: Order
      traits: [{ $ref: '#/components/messageTraits/Traced' }]
      correlationId: { location: $message.header#/trace }
      payload: { $ref: '#/components/schemas/Order' }
  messageTraits:
    Traced:
      headers:
        type: object
        required: [trace]
        properties:
          trace: { type: string, minLength: 1 }
  schemas:
    Money: { type: object, properties: { value: { type: integer }, currency: { enum: [EUR, USD] } } }
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string }
        total: { $ref: '#/components/schemas/Money' }
  securitySchemes:
    password: { type: userPassword, description: Ask the platform team. }
`;
