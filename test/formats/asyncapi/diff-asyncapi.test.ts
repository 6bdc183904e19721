import { describe, expect, it } from '@jest/globals';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, SHOP, summary } from './texts.ts';

function edit(from: string | RegExp, to: string): string {
  const edited = SHOP.replace(from, to);
  expect(edited).not.toBe(SHOP);
  return edited;
}

it('has nothing to say about two equal documents, whatever their spelling', () => {
  expect(summary(SHOP, SHOP)).toEqual([]);
  expect(summary(SHOP, edit('info: {', '# a comment\ninfo: {   '))).toEqual([]);
});

it('reports a schema that several operations share once, with all of them', () => {
  const { changes } = diffAsyncapi(bundleOf(SHOP), bundleOf(edit('required: [id]', 'required: [id, total]')));
  expect(changes.map(({ rule, path, affects }) => ({ rule, path, affects }))).toEqual([
    {
      rule: 'asyncapi/send-property-became-required',
      path: 'asyncapi.operations[sendOrder].messages[Order].payload.required[total]',
      affects: undefined,
    },
    {
      rule: 'asyncapi/receive-property-became-required',
      path: 'asyncapi.operations[askPrice].messages[Order].payload.required[total]',
      affects: undefined,
    },
  ]);
  const both = (text: string) => bundleOf(text.replace('action: receive', 'action: send'));
  const shared = diffAsyncapi(both(SHOP), both(edit('id: { type: string }', 'id: { type: integer }')));
  expect(shared.changes.map(({ rule, affects }) => [rule, affects])).toEqual([
    ['asyncapi/send-type-changed', ['sendOrder', 'askPrice']],
  ]);
});

it('points at the shared schema, where the difference stands', () => {
  const after = edit('value: { type: integer }', 'value: { type: string }');
  const line = SHOP.split('\n').findIndex((text) => text.includes('Money: {')) + 1;
  const { changes } = diffAsyncapi(bundleOf(SHOP), bundleOf(after));
  expect(new Set(changes.map(({ location }) => location?.after?.range.start.line))).toEqual(new Set([line]));
});

it('reads a reply against the direction of its operation', () => {
  const before = SHOP.replace("payload: { $ref: '#/components/schemas/Money' }", 'payload: { enum: [a, b] }');
  expect(summary(before, before.replace('[a, b]', '[a, b, c]'))).toEqual([
    'B send-enum-value-added operations[askPrice].reply.messages[Answer].payload.enum',
  ]);
});

it('applies the headers of a trait to its messages', () => {
  expect(summary(SHOP, edit('minLength: 1', 'minLength: 2'))).toEqual([
    'N send-constraint-tightened operations[sendOrder].messages[Order].headers.properties[trace].minLength',
    'B receive-constraint-tightened operations[askPrice].messages[Order].headers.properties[trace].minLength',
  ]);
});

it('lets a message of 3.x win over its trait', () => {
  const before = SHOP.replace('    Traced:\n', '    Traced:\n      contentType: text/plain\n');
  const own = before.replace('      name: Order\n', '      name: Order\n      contentType: text/plain\n');
  expect(summary(before, own)).toEqual(['N document-rewritten ']);
  expect(
    summary(
      before,
      own.replace('name: Order\n      contentType: text/plain', 'name: Order\n      contentType: text/csv'),
    ),
  ).toEqual(['B message-content-type-changed operations[sendOrder].messages[Order].contentType']);
});

describe('channels and operations', () => {
  it('a renamed key with the same address is no removal, and the operations follow', () => {
    const after = SHOP.replaceAll('/channels/orders', '/channels/placed').replace('\n  orders:', '\n  placed:');
    expect(summary(SHOP, after)).toEqual(['N channel-renamed channels[orders]']);
  });

  it('a member that nobody knows is found below a renamed key', () => {
    const after = SHOP.replaceAll('/channels/orders', '/channels/placed').replace(
      '\n  orders:',
      '\n  placed:\n    retention: 7',
    );
    expect(summary(SHOP, after)).toEqual([
      'N channel-renamed channels[orders]',
      'P unclassified-change channels[placed].retention',
    ]);
  });

  it('an operation without a list takes every message of its channel', () => {
    const after = edit(
      '    bindings:\n      kafka',
      '      Refund: { payload: { type: string } }\n    bindings:\n      kafka',
    );
    expect(summary(SHOP, after)).toEqual(['P send-message-added operations[sendOrder].messages[Refund]']);
  });

  it('a message that no operation names is judged in both directions', () => {
    const text = (type: string, more: string) => `asyncapi: 3.0.0
channels: { c: { address: c, messages: { M: { payload: { type: object, properties: { a: { type: ${type} } }${more} } } } } }`;
    expect(summary(text('string', ''), text('integer', ''))).toEqual([
      'B send-type-changed channels[c].messages[M].payload.properties[a].type',
    ]);
    expect(summary(text('string', ''), text('string', ', required: [a]'))).toEqual([
      'P send-property-became-required channels[c].messages[M].payload.required[a]',
    ]);
  });

  it('additions taken back are removals', () => {
    const text = (more: string) => `asyncapi: 3.0.0\nchannels: { a: { address: a }${more} }`;
    const [small, large] = [text(''), text(', b: { address: b }')];
    expect([summary(small, large), summary(large, small)]).toEqual([
      ['N channel-added channels[b]'],
      ['B channel-removed channels[b]'],
    ]);
  });
});

describe('components', () => {
  it('a renamed component is neutral', () => {
    const after = SHOP.replaceAll('schemas/Money', 'schemas/Amount').replace('    Money:', '    Amount:');
    expect(summary(SHOP, after)).toEqual(['N document-rewritten ']);
    expect(diffAsyncapi(bundleOf(SHOP), bundleOf(after)).changes.every(({ neutral }) => neutral === true)).toBe(true);
  });

  it('an inlined component is no difference in the contract', () => {
    const after = edit(
      "Answer:\n        payload: { $ref: '#/components/schemas/Money' }",
      'Answer:\n        payload: { type: object, properties: { value: { type: integer }, currency: { enum: [EUR, USD] } } }',
    );
    expect(summary(SHOP, after).filter((line) => !line.startsWith('N'))).toEqual([]);
  });

  it('a security scheme with other contents is another way to authenticate, prose aside', () => {
    expect(summary(SHOP, edit('type: userPassword,', 'type: X509,'))).toEqual([
      'B security-alternative-removed servers[bus].security[password]',
      'N security-alternative-added servers[bus].security[password]',
    ]);
  });
});

it('compares what other files of the bundle hold', () => {
  const text = SHOP.replace("payload: { $ref: '#/components/schemas/Order' }", 'payload: { $ref: schemas/order.json }');
  const file = (type: string) => ({ 'schemas/order.json': `{"type":"object","properties":{"id":{"type":"${type}"}}}` });
  expect(summary(bundleOf(text, file('string')), bundleOf(text, file('integer')))).toEqual([
    'B send-type-changed operations[sendOrder].messages[Order].payload.properties[id].type',
    'B receive-type-changed operations[askPrice].messages[Order].payload.properties[id].type',
  ]);
});
