import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import {
  type DocumentNode,
  loadParses,
  type ParseMemory,
  parseDocument,
  saveParses,
} from '../../src/document/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const PADDING = `# ${'-'.repeat(1100)}\n`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that a reader can ask of a document. */
function describeNode(node: DocumentNode | undefined): unknown {
  if (node === undefined) return undefined;
  const own = {
    path: node.path,
    at: node.location(),
    keyAt: node.keyLocation(),
    isMap: node.isMap,
    isList: node.isList,
  };
  if (node.isMap) return { ...own, entries: node.entries().map(([name, child]) => [name, describeNode(child)]) };
  return node.isList ? { ...own, items: node.items().map(describeNode) } : { ...own, value: node.value };
}

/** The cache of a later step: saved and loaded again. */
function throughFile(memory: ParseMemory): ParseMemory {
  return loadParses(saveParses(memory));
}

/** Parses without a cache, and from a cache that parsed it before. */
function parseBothWays(file: string, content: Uint8Array): [DocumentNode | undefined, DocumentNode | undefined] {
  const memory = loadParses();
  parseDocument(file, content, undefined, memory);
  const later = throughFile(memory);
  return [parseDocument(file, content).root, parseDocument(file, content, undefined, later).root];
}

describe('a kept parse', () => {
  it('answers every question as a fresh one does, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const [fresh, kept] = parseBothWays('a.yaml', bytesOf(PADDING + stringify(value)));
        expect(describeNode(kept)).toEqual(describeNode(fresh));
        expect(kept?.value).toStrictEqual(fresh?.value);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['numbers that JSON has no word for', 'a: .nan\nb: .inf\nc: -.inf\nd: -0\ne: 0\nf: 1e400\n'],
    ['names of prototypes', '__proto__: { constructor: 1 }\ntoString: [hasOwnProperty]\n'],
    [
      'aliases, merges and keys that are no texts',
      'x: &a\n  200: ok\n  1.0: one\ny:\n  <<: *a\n  3: z\nz: *a\n? \n: empty\n',
    ],
    ['texts with line breaks and odd characters', 'a: |\n  one\n  two\nb: "\\u2028 \\ud83d\\ude00 \\0"\nc: "tab\\t"\n'],
    ['nothing', '# nothing\n'],
  ])('keeps %s', (_name, text) => {
    const [fresh, kept] = parseBothWays('a.yaml', bytesOf(PADDING + text));
    expect(fresh).toBeDefined();
    expect(describeNode(kept)).toEqual(describeNode(fresh));
  });

  it('is the same for every document of our fixtures', () => {
    const folders = ['bundles', 'test/rules'].map((folder) => join(ROOT, folder));
    const files = folders.flatMap((folder) => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
    });
    expect(files.length).toBeGreaterThan(300);
    const memory = loadParses();
    const contents = files.map((file) => new Uint8Array(Buffer.concat([readFileSync(file), Buffer.from(PADDING)])));
    const fresh = contents.map((content, index) => parseDocument(files[index] ?? '', content, 'yaml', memory));
    const later = throughFile(memory);
    for (const [index, content] of contents.entries()) {
      const kept = parseDocument(files[index] ?? '', content, 'yaml', later);
      expect(kept.problem).toEqual(fresh[index]?.problem);
      expect(describeNode(kept.root)).toEqual(describeNode(fresh[index]?.root));
    }
  });

  it('is found under another name of the file, and places point into that file', () => {
    const memory = loadParses();
    const content = bytesOf(`${PADDING}a: 1\n`);
    parseDocument('before.yaml', content, undefined, memory);
    const { root } = parseDocument('after.yaml', content, undefined, throughFile(memory));
    expect(root?.get('a')?.location()).toEqual({
      file: 'after.yaml',
      range: { start: { line: 2, column: 4 }, end: { line: 2, column: 5 } },
    });
  });

  it('is used: what the cache says counts', () => {
    const memory = loadParses();
    const content = bytesOf(`${PADDING}a: 1\n`);
    const planted = { value: 'planted', start: 0, end: 0 };
    const cache = { get: () => planted, set: memory.set.bind(memory) };
    expect(parseDocument('a.yaml', content, undefined, cache).root?.value).toBe('planted');
    expect(parseDocument('a.json', content, undefined, cache).root).toBeUndefined();
    expect(parseDocument('a.yaml', 'a: 1', undefined, cache).root?.value).toEqual({ a: 1 });
  });
});

describe('the file of kept parses', () => {
  const content = bytesOf(`${PADDING}a: [1, two, { three: 3 }]\n`);
  const memory = loadParses();
  parseDocument('a.yaml', content, undefined, memory);
  const saved = saveParses(memory);
  const sizeOf = (loaded: ParseMemory): number => loaded.texts().size;

  it('is the same after being loaded and saved again', () => {
    expect(sizeOf(loadParses(saved))).toBe(1);
    expect(saveParses(loadParses(saved))).toEqual(saved);
  });

  it('is ignored when any byte of it is damaged, when it is cut off, and when it is no such file', () => {
    for (let index = 0; index < saved.length; index++) {
      const damaged = saved.slice();
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      expect(sizeOf(loadParses(damaged))).toBe(0);
      expect(sizeOf(loadParses(saved.subarray(0, index)))).toBe(0);
    }
    expect(sizeOf(loadParses(bytesOf('{}')))).toBe(0);
  });
});
