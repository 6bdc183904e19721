import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffAddress, historyAddress, readAddress, serviceAddress } from '../../src/dashboard/addresses.ts';
import { createKeys } from '../../src/dashboard/keys.ts';

const texts = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', 'a b', 'a-b', '..', '')),
);

describe('keys', () => {
  it.each([
    [['orders@1.0.0'], ['orders@1.0.0']],
    [['payments@2024.01.01+build'], ['payments@2024.01.01-build']],
    [
      ['1.0.0-RC1', '1.0.0-rc1'],
      ['1.0.0-rc1', '1.0.0-rc1~2'],
    ],
    [
      ['a~2', 'a', 'a'],
      ['a-2', 'a', 'a~2'],
    ],
    [['../../etc/passwd'], ['etc-passwd']],
    [
      ['CON', 'con-', 'nul.x', 'console', 'con@1.0.0', 'lpt1'],
      ['con~', 'con~~2', 'nul~.x', 'console', 'con@1.0.0', 'lpt1~'],
    ],
    [
      ['<script>', '', '__proto__'],
      ['script', 'unnamed', 'proto'],
    ],
  ])('of %j are %j', (names, keys) => {
    expect(createKeys(names)).toEqual(keys);
  });

  it('are different, safe in addresses and file names, and short, whatever the texts', () => {
    fc.assert(
      fc.property(texts, (names) => {
        const keys = createKeys(names);
        expect(new Set(keys).size).toBe(names.length);
        for (const key of keys) expect(key).toMatch(/^(?!.*\.\.)[a-z0-9@][a-z0-9.@~-]{0,110}$/);
      }),
    );
  });

  it('are read back from the addresses they are in', () => {
    fc.assert(
      fc.property(texts, (names) => {
        const [history = 'h', before = 'b', after = 'a'] = createKeys(names);
        expect(readAddress(serviceAddress(history))).toEqual({ kind: 'service', key: history });
        expect(readAddress(historyAddress(history))).toEqual({ kind: 'history', key: history });
        expect(readAddress(diffAddress(history, before, after))).toEqual({ kind: 'diff', history, before, after });
      }),
    );
  });
});

describe('an address that asks for nothing', () => {
  it.each([
    '',
    'api/',
    'api/services/.json',
    'api/services/../x.json',
    'api/services/a/b.json',
    'api/services/%61.json',
    'api/services/A.json',
    'api/diffs/a/1.json',
    'api/diffs/../1..2.json',
    'api/diffs/a/1..2..3.json',
    'app.js',
    '__proto__',
  ])('%j', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });
});
