import { describe, expect, it } from '@jest/globals';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, summary } from './texts.ts';

const V2 = (keyword: string, payload: string, more = '') => `asyncapi: 2.6.0
info: { title: Shop, version: "1" }
channels:
  shop/orders:
    ${keyword}:
      operationId: order
      message: { name: Order, payload: { ${payload} }${more} }
`;
const V3 = (action: string, payload: string) => `asyncapi: 3.0.0
info: { title: Shop, version: "1" }
channels:
  orders:
    address: shop/orders
    messages: { Order: { name: Order, payload: { ${payload} } } }
operations:
  order: { action: ${action}, channel: { $ref: '#/channels/orders' } }
`;
const CLOSED = 'type: string, enum: [a]';
const OPEN = 'type: string, enum: [a, b]';

describe('2.x documents, whose authors mean publish in either direction', () => {
  it.each(['publish', 'subscribe'])('a class that both readings share stays: %s', (keyword) => {
    const [line] = summary(V2(keyword, 'type: string'), V2(keyword, 'type: integer'));
    expect(line).toMatch(/^B (receive|send)-type-changed operations\[order\]\.messages\[Order\]\.payload\.type$/);
  });

  it.each([
    ['publish', 'receive-enum-value-added'],
    ['subscribe', 'send-enum-value-added'],
  ])('a class that depends on the reading is capped: %s', (keyword, rule) => {
    const { changes } = diffAsyncapi(bundleOf(V2(keyword, CLOSED)), bundleOf(V2(keyword, OPEN)));
    expect(changes).toMatchObject([{ rule: `asyncapi/${rule}`, classification: 'POTENTIAL_BREAKING' }]);
    expect(changes[0]?.reason).toMatch(/undecided because the document can be read as sending or receiving it$/);
  });

  it('the same edit in a 3.x document is decided', () => {
    expect(summary(V3('send', CLOSED), V3('send', OPEN))[0]).toMatch(/^B send-enum-value-added/);
    expect(summary(V3('receive', CLOSED), V3('receive', OPEN))[0]).toMatch(/^N receive-enum-value-added/);
  });

  it('an operation comes and goes with its channel, and is reported when the channel stays', () => {
    const empty = 'asyncapi: 2.6.0\ninfo: { title: Shop, version: "1" }\nchannels: {}\n';
    expect(summary(V2('publish', CLOSED), empty)).toEqual(['B channel-removed channels[shop/orders]']);
    expect(
      summary(V2('publish', CLOSED), V2('publish', CLOSED).replace(/ {4}publish:[\s\S]*/, '    description: none\n')),
    ).toEqual(['N description-changed channels[shop/orders].description', 'B operation-removed operations[order]']);
  });

  it('the one message of an operation stays the same message under another name', () => {
    const after = V2('publish', CLOSED).replace('name: Order', 'name: OrderPlaced');
    expect(summary(V2('publish', CLOSED), after)).toEqual([
      'N message-renamed operations[order].messages[Order]',
      'P message-name-changed operations[order].messages[Order].name',
    ]);
  });

  it('several messages are matched by name', () => {
    const text = (names: string[]) =>
      V2('subscribe', '').replace(/message: .*/, `message: { oneOf: [${names.map((name) => `{ name: ${name} }`)}] }`);
    expect(summary(text(['A', 'B']), text(['B', 'A']))).toEqual(['N document-rewritten ']);
    expect(summary(text(['A', 'B']), text(['B']))).toEqual(['B message-removed operations[order].messages[A]']);
    expect(summary(text(['A']), text(['A', 'B']))).toEqual(['P send-message-added operations[order].messages[B]']);
  });

  it('a trait wins over its message', () => {
    const trait = ', contentType: text/plain, traits: [{ contentType: text/csv }]';
    const other = trait.replace('text/plain', 'text/html');
    expect(summary(V2('publish', CLOSED, trait), V2('publish', CLOSED, other))).toEqual(['N document-rewritten ']);
    expect(summary(V2('publish', CLOSED, trait), V2('publish', CLOSED, trait.replace('csv', 'xml')))).toEqual([
      'B message-content-type-changed operations[order].messages[Order].contentType',
    ]);
  });

  it('security schemes are found by their names', () => {
    const text = (type: string) => `asyncapi: 2.6.0
servers: { bus: { url: bus.example, protocol: kafka, security: [{ main: [] }] } }
channels: {}
components: { securitySchemes: { main: { type: ${type} } } }`;
    expect(summary(text('X509'), text('plain'))[0]).toBe('B security-alternative-removed servers[bus].security[main]');
  });
});

describe('a 2.x document and its successor in 3.x', () => {
  it('differ in the version alone when they promise the same', () => {
    const only = ['N specification-version-changed asyncapi'];
    expect(summary(V2('publish', CLOSED), V3('receive', CLOSED))).toEqual(only);
    expect(summary(V2('subscribe', CLOSED), V3('send', CLOSED))).toEqual(only);
    expect(summary(V3('send', CLOSED), V2('subscribe', CLOSED))).toEqual(only);
  });

  it('may name the other direction, because authors of 2.x mean either', () => {
    const { changes } = diffAsyncapi(bundleOf(V2('publish', CLOSED)), bundleOf(V3('send', CLOSED)));
    expect(changes.map(({ rule, classification }) => [rule, classification])).toEqual([
      ['asyncapi/specification-version-changed', 'NON_BREAKING'],
      ['asyncapi/operation-action-changed', 'POTENTIAL_BREAKING'],
    ]);
  });

  it('show what was removed on the way', () => {
    const after = V3('send', CLOSED).replace('shop/orders', 'shop/returns');
    expect(summary(V2('subscribe', CLOSED), after)).toEqual([
      'N specification-version-changed asyncapi',
      'B channel-removed channels[shop/orders]',
      'N channel-added channels[orders]',
      'B operation-channel-changed operations[order].channel',
    ]);
  });

  it('write the address of a server in two ways', () => {
    const v2 = 'asyncapi: 2.6.0\nservers: { bus: { url: "kafka://bus.example:9092/", protocol: kafka } }\nchannels: {}';
    const v3 = 'asyncapi: 3.1.0\nservers: { bus: { host: "bus.example:9092", protocol: kafka } }';
    expect(summary(v2, v3)).toEqual(['N specification-version-changed asyncapi']);
  });
});
