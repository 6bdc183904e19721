import { expect, it } from '@jest/globals';
import { diffAsyncapi, readAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, summary } from './texts.ts';

it('takes names such as __proto__ and constructor for names', () => {
  const text = (type: string) => `asyncapi: 3.0.0
servers: { __proto__: { host: a, protocol: toString, bindings: { constructor: { __proto__: ${type} } } } }
channels:
  __proto__: { address: valueOf, messages: { constructor: { payload: { properties: { __proto__: { type: ${type} } } } } } }
operations:
  hasOwnProperty: { action: send, channel: { $ref: '#/channels/__proto__' } }
`;
  expect(summary(text('string'), text('string'))).toEqual([]);
  expect(summary(text('string'), text('integer'))).toEqual([
    'P binding-changed servers[__proto__].bindings.constructor.__proto__',
    'B send-type-changed operations[hasOwnProperty].messages[constructor].payload.properties[__proto__].type',
  ]);
  expect(summary(text('string').replace('servers', 'constructor'), text('string')).length).toBeGreaterThan(0);
});

it('survives references that lead in circles', () => {
  const text = (type: string) => `asyncapi: 3.0.0
channels:
  a: { $ref: '#/channels/b' }
  b: { $ref: '#/channels/a' }
  c: { address: c, messages: { M: { payload: { $ref: '#/components/schemas/T' }, traits: [{ $ref: '#/channels/c/messages/M' }] } } }
operations:
  o: { action: send, channel: { $ref: '#/channels/a' } }
  p: { action: send, channel: { $ref: '#/channels/c' }, traits: [{ $ref: '#/operations/p' }], reply: { $ref: '#/operations/p/reply' } }
components: { schemas: { T: { type: object, properties: { v: { type: ${type} }, t: { $ref: '#/components/schemas/T' } } } } }
`;
  expect(diffAsyncapi(bundleOf(text('string')), bundleOf(text('string'))).changes).toEqual([]);
  const { changes } = diffAsyncapi(bundleOf(text('string')), bundleOf(text('integer')));
  expect(changes.map(({ rule }) => rule)).toEqual(['asyncapi/send-type-changed']);
});

it('survives members of the wrong kind everywhere', () => {
  const kinds = ['null', '1', 'text', '[]', '[null]', '{}', '{ a: null }', '[{ $ref: 1 }]', '{ $ref: "#" }'];
  const members = [
    'address',
    'messages',
    'bindings',
    'parameters',
    'servers',
    'traits',
    'security',
    'reply',
    'message',
    'payload',
    'headers',
    'correlationId',
  ];
  const text = (member: string, kind: string) => `asyncapi: 3.0.0
info: ${kind}
servers: { s: { host: h, protocol: p, ${member}: ${kind} } }
channels: { c: { ${member}: ${kind} }, d: { messages: { M: { ${member}: ${kind} } } } }
operations: { o: { action: send, channel: { $ref: '#/channels/d' }, ${member}: ${kind} } }
`;
  for (const member of members) {
    for (const kind of kinds) {
      const pair = [bundleOf(text(member, kind)), bundleOf(text(member, '{ x: { y: [z] } }'))] as const;
      const there = diffAsyncapi(...pair);
      const back = diffAsyncapi(pair[1], pair[0]);
      expect(there.changes.length + there.findings.length).toBeGreaterThan(0);
      expect(back.changes.length + back.findings.length).toBeGreaterThan(0);
      const v2 = (it: string) => bundleOf(`asyncapi: 2.6.0\nchannels: { c: { publish: { ${member}: ${it} } } }`);
      expect(() => diffAsyncapi(v2(kind), v2('{ oneOf: 1 }'))).not.toThrow();
    }
  }
});

it('reads a document with many operations in reasonable time', () => {
  const names = Array.from({ length: 500 }, (_, index) => `n${index}`);
  const text = (type: string) => `asyncapi: 3.0.0
channels:
${names.map((name) => `  ${name}: { address: ${name}, messages: { M: { $ref: '#/components/messages/M' } } }`).join('\n')}
operations:
${names.map((name) => `  ${name}: { action: send, channel: { $ref: '#/channels/${name}' } }`).join('\n')}
components: { messages: { M: { payload: { type: ${type} } } } }
`;
  expect(readAsyncapi(bundleOf(text('string'))).findings).toEqual([]);
  const { changes } = diffAsyncapi(bundleOf(text('string')), bundleOf(text('integer')));
  expect(changes.map(({ affects }) => affects?.length)).toEqual([500]);
});
