import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffAsyncapi } from '../../../src/formats/asyncapi/index.ts';

const settings = (a: object) => ({ type: 'object', properties: { a } });

/** A message of a channel; 2.x, whose authors may mean sending or receiving, unless an action is given. */
function document(payload: object, action?: 'send' | 'receive'): object {
  if (action === undefined) {
    const channels = { orders: { publish: { message: { payload } } } };
    return { asyncapi: '2.6.0', info: { title: 'Orders', version: '1' }, channels };
  }
  return {
    asyncapi: '3.0.0',
    info: { title: 'Orders', version: '1' },
    channels: { orders: { address: 'orders', messages: { order: { payload } } } },
    operations: {
      order: {
        action,
        channel: { $ref: '#/channels/orders' },
        messages: [{ $ref: '#/channels/orders/messages/order' }],
      },
    },
  };
}

function compare(before: object, after: object, action?: 'send' | 'receive') {
  const [old, current] = [before, after].map((schema) => ({
    documents: new DocumentSet({ 'events.json': JSON.stringify(document(schema, action)) }),
    file: 'events.json',
  }));
  if (old === undefined || current === undefined) throw new Error('a side is missing');
  return diffAsyncapi(old, current).changes;
}

describe('a message that may be sent or received', () => {
  it('breaks where both readings refuse a value', () => {
    const [change] = compare(settings({ type: 'string' }), settings({ type: 'integer' }));
    expect(change).toMatchObject({ classification: 'BREAKING', proof: { value: { a: expect.anything() } } });
  });

  it('hurts nobody where both readings prove it', () => {
    const [one, other] = [settings({ enum: ['x', 'y'] }), settings({ anyOf: [{ const: 'x' }, { const: 'y' }] })];
    for (const change of [...compare(one, other), ...compare(other, one)])
      expect(change.classification).toBe('NON_BREAKING');
  });

  it('is left open, with the value that one reading refuses, where they differ', () => {
    const [change] = compare(settings({ maxLength: 5 }), settings({ maxLength: 3 }));
    expect(change).toMatchObject({
      classification: 'POTENTIAL_BREAKING',
      reason: expect.stringContaining('undecided because the document can be read as sending or receiving it'),
      proof: { value: { a: expect.any(String) } },
    });
  });
});

describe('a schema of AsyncAPI, which is draft-07 and more', () => {
  it.each([
    ['unevaluatedProperties', settings({}), { ...settings({}), unevaluatedProperties: false }],
    ['prefixItems', settings({ prefixItems: [{}] }), settings({ prefixItems: [{ type: 'string' }] })],
    ['dependentRequired', settings({}), { ...settings({}), dependentRequired: { a: ['b'] } }],
  ])('does not know %s, which is therefore not proved harmless', (_keyword, before, after) => {
    const classes = compare(before, after, 'receive').map(({ classification }) => classification);
    expect(classes).not.toContain('NON_BREAKING');
  });
});
