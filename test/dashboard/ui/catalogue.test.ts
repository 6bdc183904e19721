import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findEntries,
  listEntries,
  markWords,
  sortEntries,
  wordsOf,
} from '../../../src/dashboard/ui/state/catalogue.ts';
import { dependency, platformOf, service } from './sample-platform.ts';

const platform = platformOf({
  services: [
    service('orders', {
      owner: 'team/shop',
      interfaces: [
        {
          name: 'http',
          type: 'http',
          port: 8080,
          visibility: 'public',
          operations: [
            { action: 'GET', target: '/orders', summary: 'All orders', deprecated: false },
            { action: 'DELETE', target: '/orders/{id}', deprecated: true },
          ],
        },
      ],
      configurations: [
        {
          name: 'default',
          keys: [{ path: 'DATABASE_URL', type: 'string', required: true, description: 'Where orders are' }],
        },
      ],
    }),
    service('payments', { owner: 'team/money' }),
  ],
  edges: [dependency('orders', 'payments')],
});
const entries = listEntries(platform);
const names = (query: string, more = {}): string[] =>
  findEntries(entries, { query, ...more }).entries.map(({ name }) => name);

describe('the table of everything', () => {
  it('has services, interfaces, operations, dependencies and settings, service by service', () => {
    expect(entries.map(({ kind, name, tab, item }) => [kind, name, tab, item])).toEqual([
      ['service', 'orders', '', ''],
      ['interface', 'http', 'interfaces', '0'],
      ['operation', 'GET /orders', 'interfaces', '0.0'],
      ['operation', 'DELETE /orders/{id}', 'interfaces', '0.1'],
      ['dependency', 'oci://example.com/payments', 'dependencies', '0'],
      ['configuration', 'DATABASE_URL', 'configuration', '0.0'],
      ['service', 'payments', '', ''],
    ]);
  });

  it.each([
    ['database', ['DATABASE_URL']],
    ['DATABASE orders', ['DATABASE_URL']],
    ['delete orders', ['DELETE /orders/{id}']],
    ['team/money', ['payments']],
    ['required ^1.0.0', ['oci://example.com/payments']],
    ['8080', ['http']],
    ['nothing-like-it', []],
  ])('finds what has every word of %j', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('puts what is called so first, then what begins so, then what has it in its name', () => {
    expect(names('payments')).toEqual(['payments', 'oci://example.com/payments']);
    expect(names('orders')[0]).toBe('orders');
  });

  it('counts every kind that the words lead to, also those that are filtered out', () => {
    const { entries: found, counts } = findEntries(entries, { query: 'orders', kind: 'operation' });
    expect(found.map(({ kind }) => kind)).toEqual(['operation', 'operation']);
    expect(Object.fromEntries(counts)).toEqual({
      service: 1,
      interface: 1,
      operation: 2,
      dependency: 1,
      configuration: 1,
    });
  });

  it('filters by owner', () => {
    expect(names('', { owner: 'team/money' })).toEqual(['payments']);
  });

  it.each([
    ['name', 'DATABASE_URL'],
    ['-name', 'payments'],
    ['users', 'orders'],
    ['-users', 'payments'],
    ['unknown', 'orders'],
    [undefined, 'orders'],
  ])('sorts by %j', (sort, first) => {
    expect(sortEntries(entries, sort, platform)[0]?.name).toBe(first);
  });
});

describe('words of a search in a text', () => {
  it.each([
    ['Order the order', 'order', ['[Order]', ' the ', '[order]']],
    ['payments', 'pay payments', ['[payments]']],
    ['abcd', 'abc bcd', ['[abc]', '[d]']],
    ['abc', 'x', ['abc']],
    ['', 'x', ['']],
  ])('are marked in %j for %j', (text, query, marked) => {
    expect(markWords(text, wordsOf(query)).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))).toEqual(
      marked,
    );
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        expect(
          markWords(text, wordsOf(query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
