import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, parseDocument } from '../../src/document/index.ts';

const startOf = (node: DocumentNode | undefined) => node?.location().range.start;

describe('a parsed document', () => {
  it('knows line and column of values and names in YAML', () => {
    const { root } = parseDocument('a.yaml', 'service:\n  name: orders\n  ports:\n    - 8080\n    - name: admin\n');
    expect(startOf(root?.at('service', 'name'))).toEqual({ line: 2, column: 9 });
    expect(startOf(root?.at('service', 'ports'))).toEqual({ line: 3, column: 3 });
    expect(startOf(root?.at('service', 'ports', 0))).toEqual({ line: 4, column: 7 });
    expect(startOf(root?.at('service', 'ports', 1))).toEqual({ line: 5, column: 7 });
    expect(root?.at('service', 'name')?.keyLocation().range.start).toEqual({ line: 2, column: 3 });
  });

  it('knows line and column in JSON, counting UTF-16 units', () => {
    const { root } = parseDocument('a.json', '{"😀": [1,\n  {"b": "x"}]}');
    expect(startOf(root?.at('😀', 1, 'b'))).toEqual({ line: 2, column: 9 });
    expect(root?.at('😀', 0)?.location().range).toEqual({
      start: { line: 1, column: 9 },
      end: { line: 1, column: 10 },
    });
  });

  it('gives the same value for the same content in YAML and JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        const [json, yaml] = [parseDocument('a.json', text), parseDocument('a.yaml', text)];
        expect(JSON.stringify(json.root?.value)).toBe(text);
        expect(JSON.stringify(yaml.root?.value)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the spelling of keys that are no texts, and expands aliases and merges', () => {
    const { root } = parseDocument('a.yaml', 'x: &a\n  200: ok\n  1.0: one\ny:\n  <<: *a\n  200: other\nz: *a\n');
    expect(root?.get('y')?.keys()).toEqual(['200', '1.0']);
    expect(root?.at('y', '200')?.value).toBe('other');
    expect(root?.at('z', '1.0')?.value).toBe('one');
  });

  it('treats hostile names as plain names', () => {
    for (const [file, text] of [
      ['a.yaml', '__proto__: { polluted: true }\nconstructor: 1\n'],
      ['a.json', '{"__proto__": {"polluted": true}, "constructor": 1}'],
    ] as const) {
      const { root } = parseDocument(file, text);
      expect(root?.keys()).toEqual(['__proto__', 'constructor']);
      expect(root?.at('__proto__', 'polluted')?.value).toBe(true);
      expect(root?.get('toString')).toBeUndefined();
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('an unreadable document', () => {
  it.each([
    ['a.json', '{"a": 1,}', 1, 9],
    ['a.json', '{"a": 1, "a": 2}', 1, 10],
    ['a.json', '{"a": "tab\there"}', 1, 7],
    ['a.json', '{"a": 01}', 1, 8],
    ['a.json', '[1] x', 1, 5],
    ['a.json', '', 1, 1],
    ['a.yaml', 'a: 1\na: 2\n', 2, 1],
    ['a.yaml', 'a: [1, 2\nb: 3\n', 2, 1],
    ['a.yaml', 'a: *missing\n', 1, 4],
    ['a.yaml', '? [a]\n: b\n', 1, 3],
    ['a.yaml', 'a: 1\n---\nb: 2\n', 2, 1],
  ])('%s with %j names the place', (file, text, line, column) => {
    const { root, problem } = parseDocument(file, text);
    expect(root).toBeUndefined();
    expect(problem?.range.start).toEqual({ line, column });
    expect(problem?.message).not.toBe('');
  });

  it.each([
    ['deep YAML', 'a.yaml', '['.repeat(30_000)],
    ['deep JSON', 'a.json', '['.repeat(200_000)],
    ['an alias bomb', 'a.yaml', bomb()],
    ['a self-containing alias', 'a.yaml', 'a: &a [*a]\n'],
  ])('%s ends in a problem, not in a crash', (_name, file, text) => {
    expect(parseDocument(file, text).problem).toBeDefined();
  });

  it.each([
    ['a: 1\n---\nb: 2\n', 'more than one document in one file'],
    ['{'.repeat(5000), 'nested too deeply'],
  ])('is told in words of the file, not of a library: %.20j', (text, message) => {
    expect(parseDocument('a.yaml', text).problem).toMatchObject({ message });
  });

  it('is anything that is not UTF-8', () => {
    const { problem } = parseDocument('a.yaml', new Uint8Array([0x61, 0x3a, 0x0a, 0xff, 0xfe]));
    expect(problem).toMatchObject({ message: 'not valid UTF-8 text', range: { start: { line: 2, column: 1 } } });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.yaml', 'a.json'), (bytes, file) => {
        const { root, problem } = parseDocument(file, bytes);
        expect((root === undefined) !== (problem === undefined)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++) lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
  return lines.join('\n');
}
