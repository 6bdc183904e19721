import { describe, expect, it } from '@jest/globals';
import { parseChallenges } from '../../src/oci/challenge.ts';

const read = (...values: string[]) =>
  parseChallenges(values).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('challenges', () => {
  it.each<[string, unknown]>([
    ['Basic', [['basic', {}]]],
    ['Basic realm="x"', [['basic', { realm: 'x' }]]],
    ['BASIC REALM=x', [['basic', { realm: 'x' }]]],
    [
      'Bearer realm="https://a/t",service="s",scope="repository:a/b:pull,push"',
      [['bearer', { realm: 'https://a/t', service: 's', scope: 'repository:a/b:pull,push' }]],
    ],
    ['Bearer realm = "https://a/t" , service = "s"', [['bearer', { realm: 'https://a/t', service: 's' }]]],
    ['Bearer realm=https://a/t,service=s', [['bearer', { realm: 'https://a/t', service: 's' }]]],
    ['Bearer realm="a, Basic realm=\\"b\\""', [['bearer', { realm: 'a, Basic realm="b"' }]]],
    ['Bearer realm="a\\\\b"', [['bearer', { realm: 'a\\b' }]]],
    ['Bearer realm=""', [['bearer', { realm: '' }]]],
    [
      'Basic realm="a", Bearer realm="b",service="c"',
      [
        ['basic', { realm: 'a' }],
        ['bearer', { realm: 'b', service: 'c' }],
      ],
    ],
    [
      'Negotiate, Basic realm="a"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'a' }],
      ],
    ],
    [
      'NTLM TlRMTVNTUAAB==, Basic realm="a"',
      [
        ['ntlm', {}],
        ['basic', { realm: 'a' }],
      ],
    ],
    [', ,Basic realm="a", ,', [['basic', { realm: 'a' }]]],
    [
      'Digest qop="auth, auth-int", nonce="x", Basic realm="a"',
      [
        ['digest', { qop: 'auth, auth-int', nonce: 'x' }],
        ['basic', { realm: 'a' }],
      ],
    ],
    ['Bearer realm="a",error="insufficient_scope"', [['bearer', { realm: 'a', error: 'insufficient_scope' }]]],
    ['Bearer __proto__="x"', [['bearer', JSON.parse('{"__proto__":"x"}')]]],
    ['', []],
    ['   ', []],
    ['"quoted"', []],
    ['Bearer realm="open', [['bearer', {}]]],
    ['Bearer =x', [['bearer', {}]]],
    ['Basic realm="a" "rest", Bearer realm="b"', [['basic', { realm: 'a' }]]],
  ])('%s', (value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  it('come from several headers in their order', () => {
    expect(read('Basic realm="a"', 'Bearer realm="b"')).toEqual([
      ['basic', { realm: 'a' }],
      ['bearer', { realm: 'b' }],
    ]);
  });

  it.each([
    ['commas', ','.repeat(1_000_000)],
    ['quotes', `Bearer a="${'\\'.repeat(1_000_000)}`],
    ['names', 'a '.repeat(500_000)],
  ])('of a million %s take no time', (_, value) => {
    const start = performance.now();
    parseChallenges([value]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
