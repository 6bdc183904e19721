import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/base/index.ts';
import { loadParses, parseDocument, saveParses } from '../../src/document/index.ts';

/** The number in a list of one, as JSON and YAML have it. */
const parse = (text: string, syntax: 'json' | 'yaml' = 'json') =>
  parseDocument(`a.${syntax}`, `[${text}]`).root?.get(0);

describe('a number', () => {
  it.each([
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775807', '-9223372036854775807'],
    ['9007199254740993', '9007199254740993'],
    ['1e400', '1e400'],
    ['-10e399', '-1e400'],
    ['1e-400', '1e-400'],
    ['0.10000000000000000555', '0.10000000000000000555'],
    ['18446744073709551616000', '18446744073709551616000'],
  ])('that no double holds is known by its text: %s', (text, exact) => {
    for (const syntax of ['json', 'yaml'] as const) {
      expect(parse(text, syntax)).toMatchObject({ value: Number(text), exact, shown: exact });
    }
  });

  it.each([
    '0',
    '-0',
    '0.1',
    '0.10',
    '1e2',
    '9007199254740992',
    '0.30000000000000004',
    '1e22',
    '5e-324',
    '1.7976931348623157e308',
  ])('that a double holds is what it is: %s', (text) => {
    expect(parse(text)?.exact).toBeUndefined();
    expect(parse(text)?.shown).toBe(Number(text));
  });

  it('may be hexadecimal, without end, or none in YAML', () => {
    expect(parse('0x7fffffffffffffff', 'yaml')?.exact).toBe('9223372036854775807');
    expect(parse('.inf', 'yaml')?.exact).toBeUndefined();
    expect(parse('.nan', 'yaml')?.exact).toBeUndefined();
  });

  it('that is a double is never taken for another one', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = JSON.stringify(value);
        expect(parse(text)?.exact).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is compared as it is written, alone and inside a list or a map', () => {
    const one = parse('9223372036854775807');
    const other = parse('9223372036854775806');
    expect(one?.value).toBe(other?.value);
    expect(one !== undefined && other !== undefined && one.equals(other)).toBe(false);
    const documents = ['9223372036854775807', '9223372036854775806', '9223372036854775807.0'].map(
      (text) => parseDocument('a.json', `{"a":{"b":[${text}]}}`).root,
    );
    expect(documents[0]?.equals(documents[1] as NonNullable<(typeof documents)[1]>)).toBe(false);
    expect(documents[0]?.equals(documents[2] as NonNullable<(typeof documents)[2]>)).toBe(true);
    expect(canonicalJson(documents[0]?.value)).toBe('{"a":{"b":[9223372036854775807]}}');
  });

  it('keeps its text in the cache of parsed texts', () => {
    const memory = loadParses();
    const content = new TextEncoder().encode(`{"pad":"${'-'.repeat(2000)}","max":9223372036854775807,"end":1e400}`);
    parseDocument('a.json', content, undefined, memory);
    const { root } = parseDocument('a.json', content, undefined, loadParses(saveParses(memory)));
    expect([root?.get('max')?.exact, root?.get('end')?.exact]).toEqual(['9223372036854775807', '1e400']);
    expect(root?.get('end')?.value).toBe(Number.POSITIVE_INFINITY);
  });
});
