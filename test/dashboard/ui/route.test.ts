import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeParams, formatRoute, parseRoute, VIEWS } from '../../../src/dashboard/ui/state/route.ts';

describe('addresses of views', () => {
  it.each([
    ['', 'graph', '', {}],
    ['#', 'graph', '', {}],
    ['#/', 'graph', '', {}],
    ['#/nowhere/else', 'graph', 'else', {}],
    ['#/search?q=a+b&kind=operation', 'search', '', { q: 'a b', kind: 'operation' }],
    ['#/service/payments-service@2.0.0', 'service', 'payments-service@2.0.0', {}],
    ['#/service/a/b@1', 'service', 'a/b@1', {}],
    ['#/service/100%', 'service', '100%', {}],
    ['#/history/a?before=1&after=2', 'history', 'a', { before: '1', after: '2' }],
    ['#/search?q=what?', 'search', '', { q: 'what?' }],
  ])('reads %j', (hash, view, subject, params) => {
    const route = parseRoute(hash);
    expect({ ...route, params: Object.fromEntries(route.params) }).toEqual({ view, subject, params });
  });

  it('leaves out settings that say nothing', () => {
    expect(formatRoute('graph', '', { focus: 'a@1', depth: 2, owner: '', list: false, q: undefined })).toBe(
      '#/graph?focus=a%401&depth=2',
    );
  });

  it('changes one setting and keeps the others', () => {
    const route = parseRoute('#/search?q=port&kind=service');
    expect(changeParams(route, { kind: undefined, sort: 'name' })).toBe('#/search?q=port&sort=name');
  });

  it('keeps settings named like parts of every object', () => {
    expect(parseRoute('#/graph?__proto__=x').params.get('__proto__')).toBe('x');
  });

  it('writes half a character as the sign for what cannot be read', () => {
    expect(parseRoute(formatRoute('service', 'a\uD800b')).subject).toBe('a\uFFFDb');
  });

  it('reads back whatever it wrote', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }); // whole characters only
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), text, text, (view, subject, query) => {
        const route = parseRoute(formatRoute(view, subject, { q: query }));
        expect(route).toEqual({ view, subject, params: new Map([['q', query]]) });
      }),
    );
  });
});
