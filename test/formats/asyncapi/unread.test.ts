import { describe, expect, it } from '@jest/globals';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';
import { bundleOf, SHOP } from './texts.ts';

const V2 = `asyncapi: 2.6.0
info: { title: Shop, version: "1" }
channels:
  orders: { $ref: '#/components/channels/orders' }
components:
  channels:
    orders: { subscribe: { operationId: sendOrder, message: { payload: { type: string } } } }
`;

describe('what a reference that leads nowhere hides is unknown', () => {
  const rows: [string, string, string, string][] = [
    ['a channel', SHOP, "channel: { $ref: '#/channels/orders' }", "channel: { $ref: '#/channels/gone' }"],
    ['the channel of a reply', SHOP, "channel: { $ref: '#/channels/answers' }", "channel: { $ref: '#/channels/gone' }"],
    ['a message in a list', SHOP, '#/channels/orders/messages/Order', '#/channels/orders/messages/Gone'],
    ['a message of a channel', SHOP, '#/components/messages/Order', '#/components/messages/Gone'],
    ['a channel of 2.x', V2, '#/components/channels/orders', '#/components/channels/gone'],
  ];
  it.each(rows)('%s', (_, text, intact, broken) => {
    const [before, after] = [bundleOf(text), bundleOf(text.replaceAll(intact, broken))];
    for (const { changes, findings } of [diffAsyncapi(before, after), diffAsyncapi(after, before)]) {
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'UNRESOLVED_REFERENCE', severity: 'error' }));
      expect(changes.filter(({ classification }) => classification === 'BREAKING')).toEqual([]);
      expect(changes.map(({ classification }) => classification)).toContain('POTENTIAL_BREAKING');
    }
  });
});
